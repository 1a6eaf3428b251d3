package cn.edu.jzu.skillcert.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.Texts;
import cn.edu.jzu.skillcert.testing.InPortal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * What the database refuses is said in words: every constraint that somebody at a form can meet has a message. The
 * others stand here with the reason why nobody meets them.
 */
@InPortal
class ConstraintMessagesIT {

    /** Unique or exclusive beyond keys; what two people at once can bring about although each was told it is free. */
    private static final String EXCLUSIVE =
            "select c.conname from pg_constraint c where c.connamespace = 'public'::regnamespace and c.contype in ('u', 'x')"
                    + " union select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid"
                    + " join pg_namespace n on n.oid = i.relnamespace where n.nspname = 'public' and x.indisunique"
                    + " and not x.indisprimary and not exists (select 1 from pg_constraint c where c.conindid = i.oid)";

    /** Unnamed ones are called table_column_check and hold the values of an enum or the size of a file: no form sends others. */
    private static final String CHECKS = "select c.conname from pg_constraint c join pg_class t on t.oid = c.conrelid"
            + " where c.connamespace = 'public'::regnamespace and c.contype = 'c' and c.conname !~ '_check[0-9]*$'";

    private static final Map<String, List<String>> NOBODY_MEETS = Map.of(
            "the portal itself makes these rows, under a lock or a version that it holds",
            List.of(
                    "agreement_filingnumber_unique",
                    "agreementversion_number",
                    "approvedexam_once",
                    "mail_digest_once",
                    "task_open_once",
                    "trainingreply_department_unique"),
            "lines of one record, which its version guards; the form names the row that says it twice",
            List.of(
                    "adjustmentline_unique",
                    "declarationbasis_unique",
                    "declarationline_unique",
                    "integrationmark_unique"),
            "only there to be referred to; the key alone makes it unique",
            List.of("schoolclass_of_department", "student_of_department"),
            "put off until the commit, and the intake looks for the other holder of the photo before",
            List.of("photo_sha256_unique"));

    private static final Map<String, List<String>> CHECKED_BEFORE = Map.of(
            "the aggregate alone sets a status and what belongs to it, both at once",
            List.of(
                    "adjustmentpackage_replied",
                    "adjustmentrequest_locked",
                    "adjustmentrequest_submitted",
                    "agreement_filed",
                    "agreement_turn",
                    "agreementfile_template_has_source",
                    "applicationcolumn_fixed",
                    "candidate_applied",
                    "candidate_minutes",
                    "candidate_withdrawn",
                    "examplan_submitted",
                    "implementationplan_approved",
                    "implementationplan_submitted",
                    "integrationreport_submitted",
                    "pilotdeclaration_submitted",
                    "pilotround_approved",
                    "pilotround_consented",
                    "pilotround_uploaded",
                    "quotaincrease_forwarded",
                    "quotaincrease_replied",
                    "siteapplication_authority",
                    "siteapplication_organization",
                    "siteapplication_papers",
                    "trainingnotice_file",
                    "trainingnotice_withdrawn",
                    "trainingrecord_proof",
                    "trainingreply_answer",
                    "workplan_source",
                    "workplanline_done"),
            "the portal writes it by itself, no form does",
            List.of(
                    "mail_sent",
                    "photo_seen",
                    "task_assigned",
                    "task_department",
                    "task_explained",
                    "task_organization",
                    "workjob_achieved",
                    "workjob_ended",
                    "workjob_result",
                    "workjob_step"),
            "the form refuses it before with the limits or days, which the database does not tell",
            List.of(
                    "agreement_period",
                    "clause_period",
                    "coursehours_planned",
                    "coursehours_taught",
                    "examplan_exammonth",
                    "examplan_planmonth",
                    "integrationcourse_hours",
                    "integrationreport_covered",
                    "integrationreport_year",
                    "plannedclass_heads",
                    "plannedexam_heads",
                    "plannedroom_heads",
                    "quotaentry_sign",
                    "quotaincrease_heads",
                    "quotaincrease_order",
                    "quotaplace_heads",
                    "room_seats",
                    "schoolclass_enrolmentyear",
                    "siteapplication_days",
                    "siteapplication_seats",
                    "trainingrecord_hours",
                    "trainingrecord_valid"),
            "a number in the clear never comes this far",
            List.of("recordedexam_idnumber_sealed", "student_idnumber_sealed", "student_phone_sealed"));

    private final Map<String, ErrorCode> known = ConstraintMessages.codes();

    @Test
    void whatTwoPeopleCanBringAboutAtOnceHasAMessage() throws Exception {
        assertThat(named(EXCLUSIVE)).isEqualTo(with(NOBODY_MEETS, EXCLUSIVE));
    }

    @Test
    void whatAFormCanHoldHasAMessageOrIsRefusedBeforeWithItsFigures() throws Exception {
        assertThat(named(CHECKS)).isEqualTo(with(CHECKED_BEFORE, CHECKS));
    }

    @Test
    void noMessageIsLeftOfAConstraintThatIsGone() throws Exception {
        Set<String> there = named("select conname from pg_constraint union select relname from pg_class");
        // Raised by a trigger, by this name.
        there.add("last_administrator");
        assertThat(there).containsAll(known.keySet());
    }

    @Test
    void noMessageAsksForFiguresThatTheDatabaseDoesNotKnow() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(known.values()).allSatisfy(code -> assertThat(Texts.find(code.key(), locale))
                    .as(code.key())
                    .hasValueSatisfying(text -> assertThat(text).doesNotContain("{")));
        }
    }

    private Set<String> with(Map<String, List<String>> exceptions, String query) throws Exception {
        Set<String> there = named(query);
        Set<String> accounted =
                exceptions.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        assertThat(accounted).as("either a message or a reason for none").doesNotContainAnyElementsOf(known.keySet());
        accounted.addAll(known.keySet().stream().filter(there::contains).toList());
        return accounted;
    }

    private static Set<String> named(String query) throws NamingException, SQLException {
        DataSource dataSource = InitialContext.doLookup("java:app/jdbc/skillcert");
        Set<String> names = new TreeSet<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }
}
