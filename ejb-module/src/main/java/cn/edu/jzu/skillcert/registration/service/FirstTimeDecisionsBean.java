package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.DecideFirstTime;
import cn.edu.jzu.skillcert.registration.FirstTimeDecisions;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

@Stateless
@DenyAll
public class FirstTimeDecisionsBean implements FirstTimeDecisions {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NOTE = 500;

    @Inject
    private CandidateRepository candidates;

    @Inject
    private PlannedExams plans;

    @Inject
    private RegistrationFactsSource facts;

    @Inject
    private RegistrationNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(Role.IS_ACADEMIC_AFFAIRS)
    public void decide(DecideFirstTime command) {
        InputCheck check = new InputCheck();
        String minutes = check.required("minutesNumber", command.minutesNumber(), LONGEST_NUMBER);
        LocalDate on = check.required("minutesOn", command.minutesOn());
        check.refuseIf(
                on != null && on.isAfter(LocalDate.now(clock)), "minutesOn", RegistrationError.DAY_IN_THE_FUTURE);
        String note = check.optional("note", command.note(), LONGEST_NOTE);
        check.done();
        Candidate candidate = candidates.require(
                command.candidate().id(),
                command.candidate().version(),
                caller.scopeIn(BusinessFunction.DECIDE_FIRST_TIME));
        PlannedExamFacts exam = plans.exam(candidate.getPlannedExamId());
        long student = candidate.getStudentId();
        candidate.decide(
                command.firstTime(), facts.firstTimes(exam, Set.of(student)).get(student), minutes, on, note);
        candidates.flush();
        news.of(exam.planId(), exam.id());
        news.decided(exam.id());
    }
}
