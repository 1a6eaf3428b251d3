package cn.edu.jzu.skillcert.account.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Delegation;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

@Dependent
public class DelegationSample implements Sample<Delegation> {

    @Inject
    private People people;

    @Override
    public Class<Delegation> type() {
        return Delegation.class;
    }

    @Override
    public Delegation belongingTo(Owner owner) {
        return new Delegation(
                owner.accountId(),
                people.open("sample-delegate", "correct horse"),
                Role.FINANCE,
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 6),
                "出差");
    }
}
