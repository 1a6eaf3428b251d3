package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.model.Photo;
import cn.edu.jzu.skillcert.registration.persistence.PhotoRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Photos that can be used: red by measure or by eye; what a rule refuses is never kept. */
@Dependent
public class KeptPhotos implements PhotoPresence {

    @Inject
    private PhotoRepository photos;

    @Inject
    private Caller caller;

    @Override
    public Set<Long> withPhoto(Set<Long> studentIds) {
        return photos.ofStudents(studentIds, caller.scopeIn(BusinessFunction.READ_REGISTRATIONS)).stream()
                .filter(Photo::isUsable)
                .map(Photo::getStudentId)
                .collect(Collectors.toSet());
    }
}
