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
import cn.edu.jzu.skillcert.reference.CertificateFilter;
import cn.edu.jzu.skillcert.reference.CertificateKeeping;
import cn.edu.jzu.skillcert.reference.CertificateRow;
import cn.edu.jzu.skillcert.reference.KeepCertificate;
import cn.edu.jzu.skillcert.reference.OrganizationFilter;
import cn.edu.jzu.skillcert.reference.OrganizationRow;
import cn.edu.jzu.skillcert.reference.ReferenceError;
import cn.edu.jzu.skillcert.reference.document.CertificateSheet;
import cn.edu.jzu.skillcert.reference.document.CertificateSheet.Line;
import cn.edu.jzu.skillcert.reference.model.CappedLevels;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import cn.edu.jzu.skillcert.reference.persistence.OrganizationRepository;
import cn.edu.jzu.skillcert.reference.persistence.PriceCapRepository;
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
import java.util.Map;
import java.util.stream.Collectors;

@Stateless
@DenyAll
public class CertificateKeepingBean implements CertificateKeeping {

    @Inject
    private CertificateRepository certificates;

    @Inject
    private OrganizationRepository organizations;

    @Inject
    private PriceCapRepository caps;

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
    public PageOf<CertificateRow> list(CertificateFilter filter, PageRequest request) {
        return certificates.page(filter, request, reading());
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
    public CertificateRow row(long id) {
        return certificates.row(id, reading());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public long keep(KeepCertificate command) {
        InputCheck check = new InputCheck();
        String name = check.required("name", command.name(), 200);
        Long organization = check.required("organizationId", command.organizationId());
        check.refuseIf(command.levels().isEmpty(), "levels", ReferenceError.LEVELS_REQUIRED);
        check.refuseIf(
                name != null && organization != null && nameTaken(name, organization, command.id()),
                "name",
                ReferenceError.NAME_TAKEN);
        if (command.id() != null) {
            check.done();
            SkillCertificate certificate = certificates.require(command.id(), command.version(), keeping());
            cappedLevels().mustStay(certificate, command.levels());
            certificate.describe(name, existing(organization), command.levels());
            return command.id();
        }
        String code = check.required("code", command.code(), 40);
        check.refuseIf(code != null && codeTaken(code), "code", ReferenceError.CODE_TAKEN);
        check.done();
        return certificates
                .add(new SkillCertificate(code, name, existing(organization), command.levels()), keeping())
                .getId();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public void retire(long id, long version) {
        certificates.require(id, version, keeping()).retire();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public void reinstate(long id, long version) {
        certificates.require(id, version, keeping()).reinstate();
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
    public byte[] export(CertificateFilter filter) {
        return SpreadsheetExport.of(CertificateSheet.FORMAT)
                .write(certificates.rows(filter, Lists.WHOLE, reading()).stream()
                        .map(Line::of)
                        .toList());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        Map<String, Long> issuers = organizations.rows(OrganizationFilter.ALL, Lists.WHOLE, keeping()).stream()
                .collect(Collectors.toMap(OrganizationRow::code, OrganizationRow::id));
        return SheetIntake.take(
                upload,
                CertificateSheet.FORMAT,
                new CertificateSheetTarget(certificates, keeping(), issuers, cappedLevels()),
                texts);
    }

    private CappedLevels cappedLevels() {
        return new CappedLevels(caps.list(Condition.all(), keeping()));
    }

    private long existing(long organizationId) {
        return organizations.require(organizationId, keeping()).getId();
    }

    private boolean codeTaken(String code) {
        return certificates.count(Condition.all().and("e.code = :code", "code", code), keeping()) > 0;
    }

    private boolean nameTaken(String name, long organizationId, Long self) {
        Condition same = Condition.all()
                .and("e.name = :name", "name", name)
                .and("e.organizationId = :organization", "organization", organizationId)
                .andIf(self, "e.id <> :self", "self");
        return certificates.count(same, keeping()) > 0;
    }

    private DataScope reading() {
        return caller.scopeIn(BusinessFunction.READ_REFERENCE);
    }

    private DataScope keeping() {
        return caller.scopeIn(BusinessFunction.KEEP_REFERENCE);
    }
}
