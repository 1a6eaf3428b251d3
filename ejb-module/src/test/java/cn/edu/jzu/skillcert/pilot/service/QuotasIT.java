package cn.edu.jzu.skillcert.pilot.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.pilot.GrantedIncrease;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.naming.InitialContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class QuotasIT {

    @Inject
    private Quotas quotas;

    @Inject
    private People people;

    @Inject
    private School school;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    private long certificateId;

    @BeforeEach
    void keeper() throws Exception {
        people.open("quota-keeper", "correct horse", Role.ACADEMIC_AFFAIRS);
        transaction.call(() -> em.createNativeQuery(
                        """
                        insert into skillcertificate (code, name, organizationid, levels)
                        values ('QUOTA', '配额样例', ?, 'ELEMENTARY,INTERMEDIATE,ADVANCED') on conflict do nothing""")
                .setParameter(1, school.one().organizationId())
                .executeUpdate());
        certificateId = ((Number) em.createNativeQuery("select id from skillcertificate where code = 'QUOTA'")
                        .getSingleResult())
                .longValue();
    }

    @Test
    void whoHoldsAQuotaMakesTheNextOneWaitAndTheNextOneSeesWhatHeDid() throws Exception {
        QuotaKey key = new QuotaKey(2031, certificateId, SkillLevel.INTERMEDIATE);
        ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        CountDownLatch atTheDoor = new CountDownLatch(1);
        Future<Integer> second = As.user("quota-keeper")
                .call(() -> transaction.call(() -> {
                    assertThat(quotas.hold(key).heads()).isZero();
                    Future<Integer> waiting = executor.submit(() -> transaction.call(() -> {
                        atTheDoor.countDown();
                        return quotas.hold(key).heads();
                    }));
                    assertThat(atTheDoor.await(20, TimeUnit.SECONDS)).isTrue();
                    assertThatThrownBy(() -> waiting.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                    quotas.increase(granted(key, 1, 10));
                    return waiting;
                }));
        assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo(10);

        // The row exists by now, so this time it is the row alone that makes the next one wait.
        Future<Integer> third = As.user("quota-keeper")
                .call(() -> transaction.call(() -> {
                    assertThat(quotas.hold(key).heads()).isEqualTo(10);
                    Future<Integer> waiting = executor.submit(
                            () -> transaction.call(() -> quotas.hold(key).heads()));
                    assertThatThrownBy(() -> waiting.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                    quotas.increase(granted(key, 2, 5));
                    assertThat(quotas.hold(key).heads()).isEqualTo(15);
                    return waiting;
                }));
        assertThat(third.get(20, TimeUnit.SECONDS)).isEqualTo(15);
    }

    @Test
    void theSameIncreaseEntersTheLedgerOnce() throws Exception {
        QuotaKey key = new QuotaKey(2031, certificateId, SkillLevel.ADVANCED);
        As.user("quota-keeper").run(() -> {
            quotas.increase(granted(key, 7, 12));
            assertThatThrownBy(() -> quotas.increase(granted(key, 7, 12)))
                    .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                            .isEqualTo(PilotError.ALREADY_IN_LEDGER));
        });
        assertThat(quotas.of(key).heads()).isEqualTo(12);
        assertThat(quotas.of(key).headsOf(school.one().departmentId())).isEqualTo(12);
    }

    @Test
    void whatStandsInTheLedgerIsNeitherChangedNorRemoved() throws Exception {
        QuotaKey key = new QuotaKey(2032, certificateId, SkillLevel.ADVANCED);
        As.user("quota-keeper").run(() -> quotas.increase(granted(key, 8, 3)));
        for (String statement :
                new String[] {"update quotaentry set heads = 300 where sourceid = 8", "delete from quotaentry"}) {
            assertThatThrownBy(() -> transaction.call(
                            () -> em.createNativeQuery(statement).executeUpdate()))
                    .hasStackTraceContaining("append-only");
        }
        assertThat(quotas.of(key).heads()).isEqualTo(3);
    }

    private GrantedIncrease granted(QuotaKey key, long increaseId, int heads) {
        return new GrantedIncrease(
                key,
                school.one().departmentId(),
                heads,
                "豫教职成函〔2031〕" + increaseId + "号",
                LocalDate.of(2031, 5, 6),
                increaseId);
    }
}
