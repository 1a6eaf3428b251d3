package cn.edu.jzu.skillcert.reference.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.spreadsheet.CellRefusedException;
import cn.edu.jzu.skillcert.platform.spreadsheet.RecordCheck;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetTarget;
import cn.edu.jzu.skillcert.reference.ReferenceError;
import cn.edu.jzu.skillcert.reference.document.PriceCapSheet;
import cn.edu.jzu.skillcert.reference.document.PriceCapSheet.Line;
import cn.edu.jzu.skillcert.reference.model.CapTimeline;
import cn.edu.jzu.skillcert.reference.model.PriceCap;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.PriceCapRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A row finds its cap by certificate, level and first day. */
final class PriceCapSheetTarget extends SheetTarget<Line, PriceCap> {

    private final Map<String, SkillCertificate> certificates;

    /** @param certificates by code */
    PriceCapSheetTarget(PriceCapRepository caps, DataScope scope, Map<String, SkillCertificate> certificates) {
        super(caps, scope);
        this.certificates = certificates;
    }

    @Override
    protected Object key(PriceCap cap) {
        return List.of(cap.getCertificateId(), cap.getLevel(), cap.getValidFrom());
    }

    @Override
    protected PriceCap wanted(Line row) {
        SkillCertificate certificate = certificates.get(row.certificateCode());
        if (certificate == null) {
            throw new CellRefusedException(
                    PriceCapSheet.CERTIFICATE, ReferenceError.UNKNOWN_CERTIFICATE, row.certificateCode());
        }
        if (!certificate.getLevels().contains(row.level())) {
            throw new CellRefusedException(PriceCapSheet.LEVEL, ReferenceError.LEVEL_NOT_OFFERED);
        }
        return new PriceCap(
                certificate.getId(), row.level(), row.cap(), row.validFrom(), row.validTo(), row.documentNo());
    }

    /** Among all rows, because one further down may end the cap that one further up follows. */
    @Override
    protected RecordCheck<PriceCap> check(Collection<PriceCap> afterwards) {
        CapTimeline timeline = new CapTimeline(afterwards);
        return (known, wanted) -> {
            if (!timeline.hasRoomFor(wanted)) {
                throw new CellRefusedException(PriceCapSheet.VALID_FROM, ReferenceError.CAP_OVERLAPS);
            }
        };
    }

    @Override
    protected boolean saysTheSame(PriceCap known, PriceCap wanted) {
        return known.saysTheSameAs(wanted);
    }

    @Override
    protected void change(PriceCap known, PriceCap wanted) {
        known.set(wanted.getCap(), wanted.getValidFrom(), wanted.getValidTo(), wanted.getDocumentNo());
    }
}
