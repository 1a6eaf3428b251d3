package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.registration.RecordedExamFilter;
import cn.edu.jzu.skillcert.registration.model.RecordedExam;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;

@Dependent
public class RecordedExamRepository extends ScopedRepository<RecordedExam> {

    private static final String ROW = "new cn.edu.jzu.skillcert.registration.persistence.SealedRecordedExam("
            + "e.id, e.version, s.studentNumber, e.name, e.documentType, e.idNumber, k.code, k.name, e.level, e.heldOn,"
            + " e.outcome, e.charged, e.source)";

    public RecordedExamRepository() {
        super(RecordedExam.class);
    }

    @Override
    protected String joins() {
        return "join SkillCertificate k on k.id = e.certificateId left join Student s on s.idIndex = e.idIndex";
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of(
                "studentNumber", "s.studentNumber",
                "name", "e.name",
                "certificateName", "k.name",
                "heldOn", "e.heldOn",
                "outcome", "e.outcome",
                "source", "e.source");
    }

    @Override
    protected String naturalOrder() {
        return "e.heldOn desc, e.name, e.id";
    }

    public PageOf<SealedRecordedExam> page(RecordedExamFilter filter, PageRequest request, DataScope scope) {
        return page(SealedRecordedExam.class, ROW, condition(filter), request, scope);
    }

    public List<SealedRecordedExam> rows(RecordedExamFilter filter, int limit, DataScope scope) {
        return rows(SealedRecordedExam.class, ROW, condition(filter), limit, scope);
    }

    private static Condition condition(RecordedExamFilter filter) {
        return Condition.all()
                .andContains(filter.text(), "e.name", "e.source")
                .andIf(filter.certificateId(), "e.certificateId = :certificate", "certificate")
                .andIf(filter.outcome(), "e.outcome = :outcome", "outcome");
    }
}
