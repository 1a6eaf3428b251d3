package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.pilot.ApproveRound;
import cn.edu.jzu.skillcert.pilot.DeclarationDrafting;
import cn.edu.jzu.skillcert.pilot.DeclarationReading;
import cn.edu.jzu.skillcert.pilot.DeclaredLine;
import cn.edu.jzu.skillcert.pilot.OpenRound;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.PilotRoundDetail;
import cn.edu.jzu.skillcert.pilot.PilotRoundKeeping;
import cn.edu.jzu.skillcert.pilot.PilotRoundReading;
import cn.edu.jzu.skillcert.pilot.RecordConsent;
import cn.edu.jzu.skillcert.pilot.RecordUpload;
import cn.edu.jzu.skillcert.pilot.ReviseDeclaration;
import cn.edu.jzu.skillcert.pilot.WillingClass;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.Sample;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A department with a class, a stranger's department and 教务处, and the steps that lead a round through them. */
@ApplicationScoped
public class PilotScene {

    static final String KEEPER = "pilot-keeper";
    static final String DEPARTMENT = "pilot-department";
    static final String STRANGER = "pilot-stranger";
    static final String ANOTHER = "九月新增样例";
    private static final String PASSWORD = "correct horse";

    @Inject
    private PilotRoundKeeping keeping;

    @Inject
    private PilotRoundReading rounds;

    @Inject
    private DeclarationDrafting drafting;

    @Inject
    private DeclarationReading declarations;

    @Inject
    private People people;

    @Inject
    private School school;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    private Sample.Owner owner;
    private long certificateId;
    private long classId;

    void set() throws Exception {
        owner = school.one();
        long other = school.other().departmentId();
        people.open(KEEPER, PASSWORD, Role.ACADEMIC_AFFAIRS);
        people.open(DEPARTMENT, PASSWORD, account -> account.grant(Role.DEPARTMENT, owner.departmentId(), null));
        people.open(STRANGER, PASSWORD, account -> account.grant(Role.DEPARTMENT, other, null));
        insert(
                """
                insert into skillcertificate (code, name, organizationid, levels)
                values ('PILOT', '试点样例', ?, 'ELEMENTARY,INTERMEDIATE,ADVANCED') on conflict do nothing""",
                owner.organizationId());
        insert(
                """
                insert into schoolclass (code, name, programme, enrolmentyear, departmentid)
                values ('PILOT-1', '软件2401', '软件技术', 2024, ?) on conflict do nothing""",
                owner.departmentId());
        certificateId = id("select id from skillcertificate where code = 'PILOT'");
        classId = id("select id from schoolclass where code = 'PILOT-1'");
    }

    /** A certificate that nobody has declared. */
    long anotherCertificate() throws Exception {
        insert(
                """
                insert into skillcertificate (code, name, organizationid, levels)
                values ('PILOT-NEW', '九月新增样例', ?, 'ELEMENTARY,INTERMEDIATE,ADVANCED') on conflict do nothing""",
                owner.organizationId());
        return id("select id from skillcertificate where code = 'PILOT-NEW'");
    }

    private void insert(String statement, long owned) throws Exception {
        transaction.call(
                () -> em.createNativeQuery(statement).setParameter(1, owned).executeUpdate());
    }

    private long id(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }

    long certificateId() {
        return certificateId;
    }

    long departmentId() {
        return owner.departmentId();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    DeclaredLine line(SkillLevel level, int heads, int willing) {
        return new DeclaredLine(certificateId, level, heads, List.of(new WillingClass(classId, willing)));
    }

    long opened(int year, String title) throws Exception {
        return As.user(KEEPER)
                .call(() -> keeping.open(
                        new OpenRound(year, title, "教职成〔2024〕3号", today().plusDays(5), today().plusDays(9))));
    }

    long declared(long roundId, DeclaredLine... lines) throws Exception {
        return As.user(DEPARTMENT).call(() -> {
            long id = drafting.open(roundId, owner.departmentId());
            drafting.revise(new ReviseDeclaration(declaration(id), List.of(lines)));
            return id;
        });
    }

    void submit(long declarationId) throws Exception {
        As.user(DEPARTMENT).run(() -> drafting.submit(declaration(declarationId)));
    }

    void consent(long roundId) throws Exception {
        As.user(KEEPER)
                .run(() -> keeping.consent(
                        new RecordConsent(round(roundId), today(), "校长办公会纪要〔2024〕5号", "纪要.pdf", pdf())));
    }

    void upload(long roundId) throws Exception {
        As.user(KEEPER).run(() -> keeping.recordUpload(new RecordUpload(round(roundId), today(), null, null)));
    }

    /** Approves so many heads for each line. */
    void approve(long roundId, Map<SkillLevel, Integer> heads) throws Exception {
        As.user(KEEPER).run(() -> {
            Map<Long, Integer> byLine = rounds.detail(roundId).lines().stream()
                    .collect(Collectors.toMap(
                            PilotRoundDetail.RoundLine::id, line -> heads.getOrDefault(line.level(), 0)));
            keeping.approve(new ApproveRound(round(roundId), today(), "豫教职成〔2024〕12号", byLine, "批复.pdf", pdf()));
        });
    }

    /** A round that went all the way. */
    long approved(int year, String title, Map<SkillLevel, Integer> heads) throws Exception {
        long round = opened(year, title);
        DeclaredLine[] lines = heads.entrySet().stream()
                .map(entry -> line(entry.getKey(), Math.max(entry.getValue(), 1), entry.getValue() + 5))
                .toArray(DeclaredLine[]::new);
        submit(declared(round, lines));
        consent(round);
        upload(round);
        approve(round, heads);
        return round;
    }

    PilotRef round(long id) {
        return new PilotRef(id, rounds.detail(id).version());
    }

    PilotRef declaration(long id) {
        return new PilotRef(id, declarations.detail(id).version());
    }

    static InputStream pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }
}
