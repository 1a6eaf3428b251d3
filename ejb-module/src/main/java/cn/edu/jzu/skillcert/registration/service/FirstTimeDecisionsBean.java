package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.DecideFirstTime;
import cn.edu.jzu.skillcert.registration.FirstTimeDecisions;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

@Stateless
@DenyAll
public class FirstTimeDecisionsBean implements FirstTimeDecisions {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private CandidateRepository candidates;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed(Role.IS_ACADEMIC_AFFAIRS)
    public void decide(DecideFirstTime command) {
        InputCheck check = new InputCheck();
        String note = check.required("note", command.note(), LONGEST_NOTE);
        check.done();
        candidates
                .require(
                        command.candidate().id(),
                        command.candidate().version(),
                        caller.scopeIn(BusinessFunction.DECIDE_FIRST_TIME))
                .decide(command.firstTime(), note);
    }
}
