package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.longwork.WorkDesk;
import cn.edu.jzu.skillcert.longwork.WorkOrder;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.SealedDocuments;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.registration.RosterExam;
import cn.edu.jzu.skillcert.registration.RosterImport;
import cn.edu.jzu.skillcert.registration.RosterWork;
import cn.edu.jzu.skillcert.registration.document.RosterSheet;
import cn.edu.jzu.skillcert.registration.model.ChosenRows;
import cn.edu.jzu.skillcert.registration.model.RetakeReading;
import cn.edu.jzu.skillcert.registration.model.RosterLayout;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import cn.edu.jzu.skillcert.registration.persistence.RosterPlan;
import cn.edu.jzu.skillcert.registration.persistence.RosterTables;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

@Stateless
@DenyAll
public class RosterImportBean implements RosterImport {

    private static final String LANGUAGE = "language";
    private static final String ROWS = "rows";

    @Inject
    private PlannedExams exams;

    @Inject
    private RosterTables tables;

    @Inject
    private ClassCatalog classes;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private SealedDocuments documents;

    @Inject
    private WorkDesk desk;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public RosterExam exam(long plannedExamId) {
        return named(facts(plannedExamId));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent template(long plannedExamId) {
        RosterExam exam = named(facts(plannedExamId));
        byte[] workbook = RosterSheet.of(RosterLayout.in(parameters.on(LocalDate.now(clock))))
                .template(exam);
        return new FileContent(
                RosterSheet.TITLE + " " + exam.certificate() + " " + exam.month() + ".xlsx",
                FileKind.XLSX.mediaType(),
                workbook.length,
                new ByteArrayInputStream(workbook));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public long check(long plannedExamId, SheetUpload upload, Locale language) {
        Map<String, String> settings = settings(plannedExamId, language);
        StoredDocument stored =
                documents.receive(upload.fileName(), upload.content(), Set.of(FileKind.XLSX, FileKind.XLS));
        return desk.order(new WorkOrder(RosterWork.CHECK, upload.fileName(), settings, List.of(stored)));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public long take(long checkId, String rows, Locale language) {
        ChosenRows.of(rows);
        return desk.follow(checkId, RosterWork.CHECK, RosterWork.IMPORT, checked -> {
            Map<String, String> settings =
                    settings(RosterTerms.read(checked::get).plannedExamId(), language);
            settings.put(ROWS, rows == null ? "" : rows);
            return settings;
        });
    }

    /** The exam as it is now: what was true at the check, a week ago perhaps, need not be. */
    private Map<String, String> settings(long plannedExamId, Locale language) {
        long planVersion = tables.plan(plannedExamId).map(RosterPlan::version).orElseThrow(NotFoundException::new);
        PlannedExamFacts exam = facts(plannedExamId);
        LocalDate today = LocalDate.now(clock);
        if (!exam.isApproved()) {
            throw new BusinessException(RosterError.PLAN_NOT_APPROVED);
        }
        if (exam.firstSession() != null && !today.isBefore(exam.firstSession())) {
            throw new BusinessException(RosterError.EXAM_HAS_BEGUN);
        }
        ParameterValues values = parameters.on(today);
        RetakeReading retakes = RetakeReading.in(values);
        RosterTerms terms = RosterTerms.of(
                exam, planVersion, FirstTimeReading.in(values), retakes, tables.beside(plannedExamId, retakes));
        Map<String, String> settings = new HashMap<>(terms.settings());
        settings.putAll(RosterLayout.in(values).settings());
        settings.put(LANGUAGE, language.toLanguageTag());
        return settings;
    }

    private PlannedExamFacts facts(long plannedExamId) {
        PlannedExamFacts exam = exams.exam(plannedExamId);
        if (!caller.scopeIn(BusinessFunction.REGISTER_CANDIDATES).coversDepartment(exam.departmentId())) {
            throw new NotFoundException();
        }
        return exam;
    }

    private RosterExam named(PlannedExamFacts exam) {
        Map<Long, ClassOption> named = classes
                .withIds(exam.classes().stream()
                        .map(line -> line.classId())
                        .filter(Objects::nonNull)
                        .collect(toSet()))
                .stream()
                .collect(toMap(ClassOption::id, Function.identity()));
        return new RosterExam(
                exam.id(),
                exam.certificateId() == null ? "" : certificates.name(exam.certificateId()),
                exam.level(),
                exam.month(),
                exam.openHeads(),
                exam.isApproved(),
                exam.classes().stream()
                        .filter(line -> named.containsKey(line.classId()) && line.heads() != null)
                        .map(line -> new RosterExam.RosterClass(
                                named.get(line.classId()).code(),
                                named.get(line.classId()).name(),
                                line.heads()))
                        .toList());
    }
}
