package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.examplan.CandidatesOfExam;
import cn.edu.jzu.skillcert.examplan.RegisteredClass;
import cn.edu.jzu.skillcert.registration.persistence.WholeSchoolCandidates;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells exam plans who is registered for them. */
@Dependent
public class RegisteredCandidates implements CandidatesOfExam {

    @Inject
    private WholeSchoolCandidates candidates;

    @Inject
    private PlacesOfQuota places;

    @Override
    public List<RegisteredClass> of(Set<Long> plannedExamIds) {
        return candidates.of(plannedExamIds);
    }

    @Override
    public Map<Long, Integer> besideQuota(int quotaYear) {
        return places.besideIn(quotaYear);
    }

    @Override
    public List<RegisteredClass> ofYear(int quotaYear) {
        return candidates.ofYear(quotaYear);
    }
}
