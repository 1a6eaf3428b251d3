package cn.edu.jzu.skillcert.reference.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.spreadsheet.CellRefusedException;
import cn.edu.jzu.skillcert.platform.spreadsheet.RecordCheck;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetTarget;
import cn.edu.jzu.skillcert.reference.ReferenceError;
import cn.edu.jzu.skillcert.reference.document.OrganizationSheet;
import cn.edu.jzu.skillcert.reference.document.OrganizationSheet.Line;
import cn.edu.jzu.skillcert.reference.model.EvaluationOrganization;
import cn.edu.jzu.skillcert.reference.persistence.OrganizationRepository;
import java.util.Collection;
import java.util.Objects;

/** A row finds its organization by the code. */
final class OrganizationSheetTarget extends SheetTarget<Line, EvaluationOrganization> {

    OrganizationSheetTarget(OrganizationRepository organizations, DataScope scope) {
        super(organizations, scope);
    }

    @Override
    protected Object key(EvaluationOrganization organization) {
        return organization.getCode();
    }

    @Override
    protected EvaluationOrganization wanted(Line row) {
        EvaluationOrganization wanted = new EvaluationOrganization(row.code(), row.name(), row.creditCode());
        if (row.isRetired()) {
            wanted.retire();
        }
        return wanted;
    }

    @Override
    protected RecordCheck<EvaluationOrganization> check(Collection<EvaluationOrganization> afterwards) {
        return RecordCheck.distinct(
                        afterwards,
                        EvaluationOrganization::getName,
                        wanted -> new CellRefusedException(
                                OrganizationSheet.NAME, ReferenceError.NAME_TAKEN, wanted.getName()))
                .and(RecordCheck.distinct(
                        afterwards,
                        EvaluationOrganization::getCreditCode,
                        wanted -> new CellRefusedException(
                                OrganizationSheet.CREDIT_CODE, ReferenceError.CREDIT_CODE_TAKEN)));
    }

    @Override
    protected boolean saysTheSame(EvaluationOrganization known, EvaluationOrganization wanted) {
        return known.getName().equals(wanted.getName())
                && Objects.equals(known.getCreditCode(), wanted.getCreditCode())
                && known.isRetired() == wanted.isRetired();
    }

    @Override
    protected void change(EvaluationOrganization known, EvaluationOrganization wanted) {
        known.describe(wanted.getName(), wanted.getCreditCode());
        if (wanted.isRetired()) {
            known.retire();
        } else {
            known.reinstate();
        }
    }
}
