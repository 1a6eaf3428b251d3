package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.registration.model.Photo;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Picture;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

@Dependent
public class PhotoSample implements Sample<Photo> {

    @Inject
    private StudentSamples.OfStudent students;

    @Inject
    private StudentRepository repository;

    @Override
    public Class<Photo> type() {
        return Photo.class;
    }

    @Override
    public Photo belongingTo(Owner owner) {
        Student student = repository.add(students.belongingTo(owner), new DataScope.WholeSchool());
        return new Photo(
                student.getId(),
                owner.departmentId(),
                "%064x".formatted(student.getId()),
                1000,
                new Picture(260, 378, 1000, 100),
                false,
                Instant.parse("2026-11-02T01:00:00Z"));
    }
}
