package cn.edu.jzu.skillcert.reference.service;

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
import cn.edu.jzu.skillcert.reference.KeepPriceCap;
import cn.edu.jzu.skillcert.reference.PriceCapFilter;
import cn.edu.jzu.skillcert.reference.PriceCapKeeping;
import cn.edu.jzu.skillcert.reference.PriceCapRow;
import cn.edu.jzu.skillcert.reference.ReferenceError;
import cn.edu.jzu.skillcert.reference.document.PriceCapSheet;
import cn.edu.jzu.skillcert.reference.document.PriceCapSheet.Line;
import cn.edu.jzu.skillcert.reference.model.CapTimeline;
import cn.edu.jzu.skillcert.reference.model.PriceCap;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import cn.edu.jzu.skillcert.reference.persistence.PriceCapRepository;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@Stateless
@DenyAll
public class PriceCapKeepingBean implements PriceCapKeeping {

    @Inject
    private PriceCapRepository caps;

    @Inject
    private CertificateRepository certificates;

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
    public PageOf<PriceCapRow> list(PriceCapFilter filter, PageRequest request) {
        return caps.page(filter, request, reading());
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
    public PriceCapRow row(long id) {
        return caps.row(id, reading());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public long keep(KeepPriceCap command) {
        InputCheck check = new InputCheck();
        String documentNo = check.required("documentNo", command.documentNo(), 100);
        check.required("cap", command.cap());
        check.required("validFrom", command.validFrom());
        if (command.id() == null) {
            check.required("certificateId", command.certificateId());
            check.required("level", command.level());
        }
        check.done();
        PriceCap cap;
        if (command.id() == null) {
            SkillCertificate certificate = certificates.require(command.certificateId(), keeping());
            if (!certificate.getLevels().contains(command.level())) {
                throw new BusinessException(ReferenceError.LEVEL_NOT_OFFERED);
            }
            cap = new PriceCap(
                    certificate.getId(),
                    command.level(),
                    command.cap(),
                    command.validFrom(),
                    command.validTo(),
                    documentNo);
        } else {
            cap = caps.require(command.id(), command.version(), keeping());
            cap.set(command.cap(), command.validFrom(), command.validTo(), documentNo);
        }
        if (!new CapTimeline(others(cap, command.id())).hasRoomFor(cap)) {
            throw new BusinessException(ReferenceError.CAP_OVERLAPS);
        }
        return command.id() == null ? caps.add(cap, keeping()).getId() : command.id();
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
    public byte[] export(PriceCapFilter filter) {
        return SpreadsheetExport.of(PriceCapSheet.FORMAT)
                .write(caps.rows(filter, Lists.WHOLE, reading()).stream()
                        .map(Line::of)
                        .toList());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        Map<String, SkillCertificate> known = certificates.list(Condition.all(), keeping()).stream()
                .collect(Collectors.toMap(SkillCertificate::getCode, Function.identity()));
        return SheetIntake.take(upload, PriceCapSheet.FORMAT, new PriceCapSheetTarget(caps, keeping(), known), texts);
    }

    private List<PriceCap> others(PriceCap cap, Long self) {
        Condition sameThing = Condition.all()
                .and("e.certificateId = :certificate", "certificate", cap.getCertificateId())
                .and("e.level = :level", "level", cap.getLevel())
                .andIf(self, "e.id <> :self", "self");
        return caps.list(sameThing, keeping());
    }

    private DataScope reading() {
        return caller.scopeIn(BusinessFunction.READ_REFERENCE);
    }

    private DataScope keeping() {
        return caller.scopeIn(BusinessFunction.KEEP_REFERENCE);
    }
}
