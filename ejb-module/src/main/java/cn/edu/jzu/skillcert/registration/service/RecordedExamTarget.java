package cn.edu.jzu.skillcert.registration.service;

import static java.util.stream.Collectors.toMap;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.spreadsheet.CellRefusedException;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetTarget;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.registration.document.RecordedExamSheet;
import cn.edu.jzu.skillcert.registration.document.RecordedExamSheet.Line;
import cn.edu.jzu.skillcert.registration.model.RecordedExam;
import cn.edu.jzu.skillcert.registration.persistence.RecordedExamRepository;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** A row finds its record by person, certificate, level and day. */
final class RecordedExamTarget extends SheetTarget<Line, RecordedExam> {

    private final Map<String, CertificateOption> certificates;
    private final Identities identities;
    private final LocalDate today;

    RecordedExamTarget(
            RecordedExamRepository records,
            DataScope scope,
            Collection<CertificateOption> certificates,
            Identities identities,
            LocalDate today) {
        super(records, scope);
        this.certificates = certificates.stream().collect(toMap(CertificateOption::code, Function.identity()));
        this.identities = identities;
        this.today = today;
    }

    @Override
    protected Object key(RecordedExam exam) {
        return List.of(exam.identity().index(), exam.getCertificateId(), exam.getLevel(), exam.getHeldOn());
    }

    @Override
    protected RecordedExam wanted(Line row) {
        CertificateOption certificate = certificates.get(row.certificateCode());
        if (certificate == null) {
            throw new CellRefusedException(
                    RecordedExamSheet.CERTIFICATE, RegistrationError.UNKNOWN_CERTIFICATE, row.certificateCode());
        }
        if (!certificate.levels().contains(row.level())) {
            throw new CellRefusedException(RecordedExamSheet.LEVEL, RegistrationError.LEVEL_NOT_OFFERED);
        }
        if (!row.heldOn().isBefore(today)) {
            throw new CellRefusedException(RecordedExamSheet.HELD_ON, RegistrationError.EXAM_NOT_PAST);
        }
        return new RecordedExam(
                cell(RecordedExamSheet.NAME, () -> PersonName.of(row.name())),
                cell(RecordedExamSheet.ID_NUMBER, () -> identities.seal(row.type(), row.idNumber())),
                certificate.id(),
                row.level(),
                row.heldOn(),
                row.outcome(),
                row.charged(),
                row.source());
    }

    private static <T> T cell(SheetColumn<Line, ?> column, Supplier<T> value) {
        try {
            return value.get();
        } catch (BusinessException refused) {
            throw new CellRefusedException(
                    column, refused.code(), refused.arguments().toArray());
        }
    }

    @Override
    protected boolean saysTheSame(RecordedExam known, RecordedExam wanted) {
        return known.getName().equals(wanted.getName())
                && known.getOutcome() == wanted.getOutcome()
                && known.isCharged() == wanted.isCharged()
                && known.getSource().equals(wanted.getSource());
    }

    @Override
    protected void change(RecordedExam known, RecordedExam wanted) {
        known.become(wanted);
    }
}
