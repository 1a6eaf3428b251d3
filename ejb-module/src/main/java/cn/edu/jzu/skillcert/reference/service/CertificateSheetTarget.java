package cn.edu.jzu.skillcert.reference.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.spreadsheet.CellRefusedException;
import cn.edu.jzu.skillcert.platform.spreadsheet.RecordCheck;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetTarget;
import cn.edu.jzu.skillcert.reference.ReferenceError;
import cn.edu.jzu.skillcert.reference.document.CertificateSheet;
import cn.edu.jzu.skillcert.reference.document.CertificateSheet.Line;
import cn.edu.jzu.skillcert.reference.model.CappedLevels;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A row finds its certificate, and who issues it, by their codes. */
final class CertificateSheetTarget extends SheetTarget<Line, SkillCertificate> {

    private final Map<String, Long> issuers;
    private final CappedLevels capped;

    /** @param issuers ids of the organizations by code */
    CertificateSheetTarget(
            CertificateRepository certificates, DataScope scope, Map<String, Long> issuers, CappedLevels capped) {
        super(certificates, scope);
        this.issuers = issuers;
        this.capped = capped;
    }

    @Override
    protected Object key(SkillCertificate certificate) {
        return certificate.getCode();
    }

    @Override
    protected SkillCertificate wanted(Line row) {
        Long issuer = issuers.get(row.organizationCode());
        if (issuer == null) {
            throw new CellRefusedException(
                    CertificateSheet.ORGANIZATION, ReferenceError.UNKNOWN_ORGANIZATION, row.organizationCode());
        }
        SkillCertificate wanted = new SkillCertificate(row.code(), row.name(), issuer, row.levels());
        if (row.isRetired()) {
            wanted.retire();
        }
        return wanted;
    }

    @Override
    protected RecordCheck<SkillCertificate> check(Collection<SkillCertificate> afterwards) {
        RecordCheck<SkillCertificate> names = RecordCheck.distinct(
                afterwards,
                certificate -> List.of(certificate.getOrganizationId(), certificate.getName()),
                wanted -> new CellRefusedException(CertificateSheet.NAME, ReferenceError.NAME_TAKEN, wanted.getName()));
        return names.and((known, wanted) -> {
            if (known != null) {
                capped.mustStay(known, wanted.getLevels());
            }
        });
    }

    @Override
    protected boolean saysTheSame(SkillCertificate known, SkillCertificate wanted) {
        return known.getName().equals(wanted.getName())
                && known.getOrganizationId() == wanted.getOrganizationId()
                && known.getLevels().equals(wanted.getLevels())
                && known.isRetired() == wanted.isRetired();
    }

    @Override
    protected void change(SkillCertificate known, SkillCertificate wanted) {
        known.describe(wanted.getName(), wanted.getOrganizationId(), wanted.getLevels());
        if (wanted.isRetired()) {
            known.retire();
        } else {
            known.reinstate();
        }
    }
}
