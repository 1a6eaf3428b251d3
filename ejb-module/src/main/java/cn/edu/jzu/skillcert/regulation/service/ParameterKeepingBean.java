package cn.edu.jzu.skillcert.regulation.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_ADMINISTRATOR;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_EVALUATION_ORGANIZATION;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static cn.edu.jzu.skillcert.account.Role.IS_LEGAL;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetIntake;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.regulation.Citation;
import cn.edu.jzu.skillcert.regulation.ClauseError;
import cn.edu.jzu.skillcert.regulation.DecideParameter;
import cn.edu.jzu.skillcert.regulation.ParameterKeeping;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterRow;
import cn.edu.jzu.skillcert.regulation.RegulationError;
import cn.edu.jzu.skillcert.regulation.document.ParameterSheet;
import cn.edu.jzu.skillcert.regulation.document.ParameterSheet.Line;
import cn.edu.jzu.skillcert.regulation.model.ParameterHistory;
import cn.edu.jzu.skillcert.regulation.model.ParameterValue;
import cn.edu.jzu.skillcert.regulation.persistence.ParameterRepository;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

@Stateless
@DenyAll
public class ParameterKeepingBean implements ParameterKeeping {

    @Inject
    private ParameterRepository parameters;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_ADMINISTRATOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public List<ParameterRow> values() {
        return new ParameterHistory(parameters.list(Condition.all(), reading())).rowsOn(LocalDate.now(clock));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public long decide(DecideParameter command) {
        InputCheck check = new InputCheck();
        ParameterKey key = check.required("key", command.key());
        String setting = check.required("setting", command.setting(), 100);
        LocalDate from = check.required("validFrom", command.validFrom());
        String clause = check.required("clause", command.clause(), 60);
        String reason = check.required("reason", command.reason(), 500);
        check.refuseIf(
                key != null && setting != null && !key.accepts(setting),
                "setting",
                RegulationError.PARAMETER_VALUE_INVALID,
                String.valueOf(key),
                String.valueOf(setting));
        check.refuseIf(
                clause != null && !Citation.isOne(clause),
                "clause",
                ClauseError.CITATION_INVALID,
                String.valueOf(clause));
        check.refuseIf(
                from != null && isPast(from), "validFrom", RegulationError.PARAMETER_FROM_PAST, String.valueOf(from));
        check.done();
        Condition sameDay =
                Condition.all().and("e.parameterKey = :key", "key", key).and("e.validFrom = :day", "day", from);
        if (parameters.count(sameDay, keeping()) > 0) {
            throw new BusinessException(RegulationError.PARAMETER_DAY_TAKEN);
        }
        return parameters
                .add(new ParameterValue(key, setting, from, clause, reason), keeping())
                .getId();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public void withdraw(long id, long version) {
        ParameterValue value = parameters.require(id, version, keeping());
        if (value.isInForceOn(LocalDate.now(clock))) {
            throw new BusinessException(RegulationError.PARAMETER_IN_FORCE);
        }
        parameters.remove(value);
    }

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_ADMINISTRATOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] export() {
        return SpreadsheetExport.of(ParameterSheet.FORMAT)
                .write(values().stream().map(Line::of).toList());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        return SheetIntake.take(
                upload,
                ParameterSheet.FORMAT,
                new ParameterSheetTarget(parameters, keeping(), LocalDate.now(clock)),
                texts);
    }

    private boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    private DataScope reading() {
        return caller.scopeIn(BusinessFunction.READ_REFERENCE);
    }

    private DataScope keeping() {
        return caller.scopeIn(BusinessFunction.KEEP_PARAMETERS);
    }
}
