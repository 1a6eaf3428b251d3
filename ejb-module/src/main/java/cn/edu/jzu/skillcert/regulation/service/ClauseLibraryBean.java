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
import cn.edu.jzu.skillcert.regulation.AddClause;
import cn.edu.jzu.skillcert.regulation.AmendClause;
import cn.edu.jzu.skillcert.regulation.Citation;
import cn.edu.jzu.skillcert.regulation.ClauseError;
import cn.edu.jzu.skillcert.regulation.ClauseLibrary;
import cn.edu.jzu.skillcert.regulation.ClauseText;
import cn.edu.jzu.skillcert.regulation.document.ClauseSheet;
import cn.edu.jzu.skillcert.regulation.document.ClauseSheet.Line;
import cn.edu.jzu.skillcert.regulation.model.Clause;
import cn.edu.jzu.skillcert.regulation.persistence.ClauseRepository;
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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

@Stateless
@DenyAll
public class ClauseLibraryBean implements ClauseLibrary {

    private static final int LONGEST_TEXT = 10_000;

    @Inject
    private ClauseRepository clauses;

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
    public List<ClauseText> on(LocalDate day) {
        return clauses.texts(
                Condition.all().and("e.validFrom <= :day and (e.validTo is null or e.validTo >= :day)", "day", day),
                reading());
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
    public List<ClauseText> versionsOf(String citation) {
        return clauses.texts(Condition.all().and("e.citation = :citation", "citation", citation), reading()).stream()
                .sorted(Comparator.comparing(ClauseText::validFrom).reversed())
                .toList();
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
    public List<LocalDate> editions() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (ClauseText text : clauses.texts(Condition.all(), reading())) {
            days.add(text.validFrom());
            if (text.validTo() != null) {
                days.add(text.validTo().plusDays(1));
            }
        }
        return List.copyOf(days.descendingSet());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public long amend(AmendClause command) {
        InputCheck check = new InputCheck();
        String text = check.required("text", command.text(), LONGEST_TEXT);
        check.required("validFrom", command.validFrom());
        check.done();
        Clause next =
                clauses.require(command.id(), command.version(), keeping()).amend(text, command.validFrom());
        clauses.flush();
        return clauses.add(next, keeping()).getId();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public long add(AddClause command) {
        InputCheck check = new InputCheck();
        String citation = check.required("citation", command.citation(), 60);
        String text = check.required("text", command.text(), LONGEST_TEXT);
        Integer ordinal = check.required("ordinal", command.ordinal());
        LocalDate from = check.required("validFrom", command.validFrom());
        check.refuseIf(
                citation != null && !Citation.isOne(citation),
                "citation",
                ClauseError.CITATION_INVALID,
                String.valueOf(citation));
        check.done();
        Condition later = Condition.all()
                .and("e.citation = :citation", "citation", citation)
                .and("e.validTo is null or e.validTo >= :from", "from", from);
        if (clauses.count(later, keeping()) > 0) {
            throw new BusinessException(ClauseError.CITATION_TAKEN);
        }
        return clauses.add(new Clause(citation, ordinal, text, from, null), keeping())
                .getId();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public void repeal(long id, long version, LocalDate lastDay) {
        InputCheck check = new InputCheck();
        check.required("lastDay", lastDay);
        check.done();
        clauses.require(id, version, keeping()).repeal(lastDay);
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
        return SpreadsheetExport.of(ClauseSheet.FORMAT)
                .write(clauses.texts(Condition.all(), reading()).stream()
                        .map(Line::of)
                        .toList());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        return SheetIntake.take(upload, ClauseSheet.FORMAT, new ClauseSheetTarget(clauses, keeping()), texts);
    }

    private DataScope reading() {
        return caller.scopeIn(BusinessFunction.READ_REFERENCE);
    }

    private DataScope keeping() {
        return caller.scopeIn(BusinessFunction.KEEP_REFERENCE);
    }
}
