package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.registration.model.Photo;
import cn.edu.jzu.skillcert.registration.persistence.CandidatePhotos;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Photos that can be used: red by measure or by eye; what a rule refuses is never kept. */
@Dependent
public class KeptPhotos implements PhotoPresence {

    @Inject
    private CandidatePhotos photos;

    @Override
    public Set<Long> withPhoto(Set<Long> candidates) {
        return photos.of(candidates).stream()
                .filter(Photo::isUsable)
                .map(Photo::getStudentId)
                .collect(Collectors.toSet());
    }
}
