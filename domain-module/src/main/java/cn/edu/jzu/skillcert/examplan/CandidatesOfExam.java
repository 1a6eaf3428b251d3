package cn.edu.jzu.skillcert.examplan;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is registered for planned exams, as the feature that registers them tells it: a plan is not changed over their
 * heads, and what is registered counts although the plan of it is being changed.
 */
public interface CandidatesOfExam {

    List<RegisteredClass> of(Set<Long> plannedExamIds);

    /** Of the registered ones, those who take no place of their quota because they sit the exam again; by planned exam. */
    Map<Long, Integer> besideQuota(int quotaYear);

    /** Of every exam whose heads are taken of a quota of that year. */
    List<RegisteredClass> ofYear(int quotaYear);
}
