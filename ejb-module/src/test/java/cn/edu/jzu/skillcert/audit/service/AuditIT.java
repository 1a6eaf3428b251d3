package cn.edu.jzu.skillcert.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.AccountKeeping;
import cn.edu.jzu.skillcert.account.DelegateRole;
import cn.edu.jzu.skillcert.account.DelegationOffice;
import cn.edu.jzu.skillcert.account.DescribeAccount;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.audit.AuditFilter;
import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.AuditReading;
import cn.edu.jzu.skillcert.audit.AuditRow;
import cn.edu.jzu.skillcert.audit.ChainCheck;
import cn.edu.jzu.skillcert.audit.ChainCheck.Break;
import cn.edu.jzu.skillcert.audit.FieldChange;
import cn.edu.jzu.skillcert.audit.SensitiveRead;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.ServiceProbe;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class AuditIT {

    @Inject
    private AuditReading audit;

    @Inject
    private AccountKeeping accounts;

    @Inject
    private DelegationOffice delegations;

    @Inject
    private People people;

    @Inject
    private ServiceProbe probe;

    @Inject
    private Event<SensitiveRead> looks;

    @BeforeEach
    void somebodyWhoMayRead() {
        people.open("au-auditor", "correct horse", Role.AUDITOR);
        people.open("au-admin", "correct horse", Role.ADMINISTRATOR);
    }

    @Test
    void whoChangedWhatFromWhereStandsThereFieldByField() throws Exception {
        long id = people.open("au-changed", "correct horse", Role.FINANCE);
        As.user("au-admin")
                .run(() -> accounts.describe(
                        new DescribeAccount(id, accounts.detail(id).version(), "新名字", "new@jzu.example")));

        AuditRow row = newest("Account", id);
        assertThat(row.kind()).isEqualTo(AuditKind.UPDATE);
        assertThat(row.accountName()).isEqualTo("au-admin");
        assertThat(row.address()).isEqualTo("127.0.0.1");
        assertThat(row.fields())
                .containsExactlyInAnyOrder(
                        new FieldChange("name", "au-changed", "新名字"),
                        new FieldChange("email", null, "new@jzu.example"),
                        new FieldChange(FieldChange.VERSION, "1", "2"));
    }

    @Test
    void aNewRecordIsOneEntryWithAllItsFieldsAndNoSecret() throws Exception {
        long id = people.open("au-new", "correct horse", Role.FINANCE);
        AuditRow row = newest("Account", id);
        assertThat(row.kind()).isEqualTo(AuditKind.INSERT);
        assertThat(row.fields())
                .contains(new FieldChange("username", null, "au-new"), new FieldChange("passwordHash", null, "•••"));
    }

    @Test
    void aRemovedChildIsAnEntryWithWhatItWas() throws Exception {
        long id = people.open("au-revoked", "correct horse", Role.FINANCE, Role.LEGAL);
        As.user("au-admin").run(() -> {
            var detail = accounts.detail(id);
            var legal = detail.roles().stream()
                    .filter(grant -> grant.role() == Role.LEGAL)
                    .findFirst()
                    .orElseThrow();
            accounts.revoke(new cn.edu.jzu.skillcert.account.RevokeRole(id, detail.version(), legal.grantId()));
        });
        AuditRow row = rows(new AuditFilter("au-admin", "RoleGrant", null, AuditKind.DELETE, null, null))
                .get(0);
        assertThat(row.fields())
                .contains(new FieldChange("role", "LEGAL", null), new FieldChange("account", "" + id, null));
    }

    @Test
    void whatWasRolledBackLeavesNoEntry() throws Exception {
        long before = verified().entries();
        assertThatThrownBy(() -> probe.openTwice("au-twice")).isInstanceOf(BusinessException.class);
        assertThat(verified().entries()).isEqualTo(before);
    }

    @Test
    void anEntryStandsInTheVeryTransactionOfItsChange() throws Exception {
        long id = people.open("au-same-transaction", "correct horse", Role.FINANCE);
        DataSource dataSource = InitialContext.doLookup("java:app/jdbc/skillcert");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet written = statement.executeQuery("select a.xmin = e.xmin from account a join auditentry e"
                        + " on e.entity = 'Account' and e.recordid = a.id::text and e.kind = 'INSERT' where a.id = "
                        + id)) {
            assertThat(written.next()).isTrue();
            assertThat(written.getBoolean(1)).isTrue();
        }
    }

    @Test
    void manyWritersAtOnceQueueAndTheChainStaysWhole() throws Exception {
        ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        List<Future<Long>> opened = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String name = "au-writer-" + i;
            opened.add(executor.submit(() -> people.open(name, "correct horse", Role.FINANCE)));
        }
        for (Future<Long> account : opened) {
            assertThat(account.get(60, TimeUnit.SECONDS)).isPositive();
        }
        assertThat(verified().isSound()).isTrue();
    }

    @Test
    void whoVerifiesDoesNotWaitForWritersNorTheyForHim() throws Exception {
        DataSource dataSource = InitialContext.doLookup("java:app/jdbc/skillcert");
        try (Connection writer = dataSource.getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            try {
                // Were it waited for, it would be ended here and could not answer below.
                statement.execute("set local idle_in_transaction_session_timeout = '10s'");
                statement.execute("select sequence from audithead for update");
                assertThat(verified().isSound()).isTrue();
                assertThat(statement.execute("select sequence from audithead")).isTrue();
            } finally {
                writer.rollback();
                writer.setAutoCommit(true);
            }
        }
    }

    @Test
    void workWithoutARequestIsWrittenAndNamesNobody() throws Exception {
        ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        long id = executor.submit(() -> people.open("au-background", "correct horse", Role.FINANCE))
                .get(30, TimeUnit.SECONDS);
        AuditRow row = newest("Account", id);
        assertThat(row.kind()).isEqualTo(AuditKind.INSERT);
        assertThat(row.accountName()).isNull();
        assertThat(row.address()).isNull();
    }

    @Test
    void whatACommandSaysOfWhyStandsWithTheChange() throws Exception {
        long delegate = people.open("au-stand-in", "correct horse", Role.FINANCE);
        people.open("au-away", "correct horse", Role.FINANCE);
        As.user("au-away")
                .run(() -> delegations.delegate(
                        new DelegateRole(delegate, Role.FINANCE, delegations.today(), delegations.today(), "外出开会")));

        AuditRow row = rows(new AuditFilter("au-away", "Delegation", null, AuditKind.INSERT, null, null))
                .get(0);
        assertThat(row.reason()).isEqualTo("外出开会");
    }

    @Test
    void aLookAtAnIdNumberIsAnEntryWithItsReason() throws Exception {
        As.user("au-admin").run(() -> {
            accounts.list(new cn.edu.jzu.skillcert.account.AccountFilter(null, null, null), PageRequest.first(1));
            looks.fire(new SensitiveRead("Candidate", 99, List.of("idNumber"), "核对准考证"));
        });
        AuditRow row = newest("Candidate", 99);
        assertThat(row.kind()).isEqualTo(AuditKind.READ);
        assertThat(row.reason()).isEqualTo("核对准考证");
        assertThat(row.accountName()).isEqualTo("au-admin");
        assertThat(row.fields()).extracting(FieldChange::field).containsExactly("idNumber");
    }

    @Test
    void nobodyElseReadsTheTrail() throws Exception {
        people.open("au-finance", "correct horse", Role.FINANCE);
        assertThatThrownBy(() -> As.user("au-finance").call(() -> audit.entries(AuditFilter.ANY, PageRequest.first(1))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.user("au-finance").call(audit::verify)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveEntries() {
        for (String statement : List.of(
                "update auditentry set reason = 'x' where id = 1",
                "delete from auditentry where id = 1",
                "truncate auditentry",
                "update audithead set sequence = sequence - 1",
                "delete from audithead")) {
            assertThatThrownBy(() -> sql(statement))
                    .as(statement)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void aRowAlteredBehindTheTriggerIsFoundAndNamed() throws Exception {
        assertThat(verified().isSound()).isTrue();
        String restore = "update auditentry set accountname = old.accountname from auditbackup old where old.id = 2"
                + " and auditentry.id = 2";
        sql("drop table if exists auditbackup", "create table auditbackup as select * from auditentry where id = 2");
        sql(untriggered("update auditentry set accountname = 'somebody else' where id = 2"));
        try {
            ChainCheck check = verified();
            assertThat(check.brokenAt()).isEqualTo(2);
            assertThat(check.problem()).isEqualTo(Break.ALTERED);
        } finally {
            sql(untriggered(restore));
        }
        assertThat(verified().isSound()).isTrue();
    }

    @Test
    void aRowRemovedBehindTheTriggerIsFoundAlsoAtTheEnd() throws Exception {
        long last = verified().entries();
        for (long id : new long[] {2, last}) {
            sql(
                    "drop table if exists auditbackup",
                    "create table auditbackup as select * from auditentry where id = " + id);
            sql(untriggered("delete from auditentry where id = " + id));
            try {
                ChainCheck check = verified();
                assertThat(check.brokenAt()).isEqualTo(id);
                assertThat(check.problem()).isEqualTo(Break.MISSING);
            } finally {
                sql("insert into auditentry select * from auditbackup");
            }
        }
        assertThat(verified().isSound()).isTrue();
    }

    private ChainCheck verified() throws Exception {
        return As.user("au-auditor").call(audit::verify);
    }

    private AuditRow newest(String entity, long recordId) throws Exception {
        return rows(new AuditFilter(null, entity, "" + recordId, null, null, null))
                .get(0);
    }

    private List<AuditRow> rows(AuditFilter filter) throws Exception {
        return As.user("au-auditor")
                .call(() -> audit.entries(filter, PageRequest.first(20)))
                .rows();
    }

    private static String[] untriggered(String statement) {
        return new String[] {
            "alter table auditentry disable trigger auditentry_append_only",
            statement,
            "alter table auditentry enable trigger auditentry_append_only"
        };
    }

    /** As a database administrator could do it: past the portal. */
    private static void sql(String... statements) throws SQLException, NamingException {
        DataSource dataSource = InitialContext.doLookup("java:app/jdbc/skillcert");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
