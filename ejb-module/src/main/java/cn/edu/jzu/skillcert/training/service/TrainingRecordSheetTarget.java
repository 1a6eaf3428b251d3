package cn.edu.jzu.skillcert.training.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.spreadsheet.CellRefusedException;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetTarget;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.Violation;
import cn.edu.jzu.skillcert.training.TrainingError;
import cn.edu.jzu.skillcert.training.TrainingFacts;
import cn.edu.jzu.skillcert.training.document.TrainingRecordSheet;
import cn.edu.jzu.skillcert.training.document.TrainingRecordSheet.Line;
import cn.edu.jzu.skillcert.training.model.TrainingRecord;
import cn.edu.jzu.skillcert.training.persistence.TrainingRecordRepository;
import cn.edu.jzu.skillcert.training.service.TrainablePeople.Person;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** A row finds its record by person, training, certificate and day, among those of the caller's departments. */
final class TrainingRecordSheetTarget extends SheetTarget<Line, TrainingRecord> {

    private final Map<String, Person> people;
    private final Map<String, Long> certificates;
    private final Map<String, Long> organizations;
    private final TrainingInput input;

    /** What never changes of a record. */
    private record Key(long staffId, String course, Long certificateId, LocalDate trainedOn) {}

    /**
     * @param people of the caller's departments by staff number
     * @param certificates ids by code
     * @param organizations ids by name
     */
    TrainingRecordSheetTarget(
            TrainingRecordRepository records,
            DataScope scope,
            Map<String, Person> people,
            Map<String, Long> certificates,
            Map<String, Long> organizations,
            TrainingInput input) {
        super(records, scope);
        this.people = people;
        this.certificates = certificates;
        this.organizations = organizations;
        this.input = input;
    }

    @Override
    protected Object key(TrainingRecord one) {
        TrainingFacts facts = one.facts();
        return new Key(one.getStaffId(), facts.course(), facts.certificateId(), facts.trainedOn());
    }

    @Override
    protected TrainingRecord wanted(Line row) {
        Person person = people.get(row.staffNumber());
        if (person == null) {
            throw new CellRefusedException(
                    TrainingRecordSheet.STAFF_NUMBER, TrainingError.UNKNOWN_STAFF, row.staffNumber());
        }
        Long certificate = row.certificateCode() == null ? null : certificates.get(row.certificateCode());
        if (row.certificateCode() != null && certificate == null) {
            throw new CellRefusedException(
                    TrainingRecordSheet.CERTIFICATE, TrainingError.UNKNOWN_CERTIFICATE, row.certificateCode());
        }
        Long organization = row.organizationName() == null ? null : organizations.get(row.organizationName());
        if (row.organizationName() != null && organization == null) {
            throw new CellRefusedException(TrainingRecordSheet.ORGANIZATION, TrainingError.UNKNOWN_ORGANIZATION);
        }
        Set<SkillLevel> levels = row.skillLevels()
                .orElseThrow(() -> new CellRefusedException(TrainingRecordSheet.LEVELS, TrainingError.UNKNOWN_LEVEL));
        InputCheck check = new InputCheck();
        TrainingFacts facts = input.training(
                check,
                new TrainingFacts(
                        row.course(),
                        row.organizer(),
                        organization,
                        certificate,
                        levels,
                        row.trainedOn(),
                        row.validUntil(),
                        row.hours(),
                        row.proofNumber()));
        if (!check.violations().isEmpty()) {
            Violation first = check.violations().get(0);
            throw new BusinessException(first.code(), first.arguments().toArray());
        }
        return new TrainingRecord(person.id(), person.departmentId(), null, facts);
    }

    @Override
    protected boolean saysTheSame(TrainingRecord known, TrainingRecord wanted) {
        return known.facts().equals(wanted.facts().keepingScopeOf(known.facts()));
    }

    @Override
    protected void change(TrainingRecord known, TrainingRecord wanted) {
        known.correct(wanted.facts().keepingScopeOf(known.facts()));
    }
}
