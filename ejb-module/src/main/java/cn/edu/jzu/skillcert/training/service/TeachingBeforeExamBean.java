package cn.edu.jzu.skillcert.training.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_TRAINING;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;

import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.training.CourseFacts;
import cn.edu.jzu.skillcert.training.TeachingBeforeExam;
import cn.edu.jzu.skillcert.training.model.CourseHours;
import cn.edu.jzu.skillcert.training.model.HoursTaught;
import cn.edu.jzu.skillcert.training.persistence.CourseHoursRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Stateless
@DenyAll
public class TeachingBeforeExamBean implements TeachingBeforeExam {

    @Inject
    private CourseHoursRepository hours;

    @Inject
    private ClassCatalog classes;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public Map<Long, List<Finding>> check(Set<Long> classIds, long certificateId, LocalDate exam) {
        Map<Long, List<CourseFacts>> courses =
                hours.ofClasses(classIds, certificateId, caller.scopeIn(READ_TRAINING)).stream()
                        .collect(Collectors.groupingBy(
                                CourseHours::getClassId, Collectors.mapping(CourseHours::facts, Collectors.toList())));
        HoursTaught rule = new HoursTaught();
        return classes.withIds(classIds).stream()
                .collect(Collectors.toMap(
                        ClassOption::id,
                        one -> rule.check(
                                new HoursTaught.Facts(one.name(), courses.getOrDefault(one.id(), List.of()), exam))));
    }
}
