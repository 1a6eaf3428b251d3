package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.examplan.CandidatesOfExam;
import cn.edu.jzu.skillcert.examplan.RegisteredClass;
import cn.edu.jzu.skillcert.registration.persistence.RegisteredClassRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells exam plans who is registered for them. */
@Dependent
public class RegisteredCandidates implements CandidatesOfExam {

    @Inject
    private RegisteredClassRepository classes;

    @Inject
    private PlacesOfQuota places;

    @Override
    public List<RegisteredClass> of(Set<Long> plannedExamIds) {
        return classes.of(plannedExamIds, RegisteredClassRepository.COUNTED);
    }

    @Override
    public Map<Long, Integer> besideQuota(int quotaYear) {
        return places.besideIn(quotaYear);
    }

    @Override
    public List<RegisteredClass> ofYear(int quotaYear) {
        return classes.ofYear(quotaYear, RegisteredClassRepository.COUNTED);
    }
}
