package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_AGREEMENTS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_EVALUATION_ORGANIZATION;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static cn.edu.jzu.skillcert.account.Role.IS_LEGAL;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.agreement.AgreementDetail;
import cn.edu.jzu.skillcert.agreement.AgreementFilter;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRow;
import cn.edu.jzu.skillcert.agreement.Redline;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementAssessment;
import cn.edu.jzu.skillcert.agreement.model.AgreementEvent;
import cn.edu.jzu.skillcert.agreement.model.AgreementFacts;
import cn.edu.jzu.skillcert.agreement.model.AgreementFile;
import cn.edu.jzu.skillcert.agreement.model.AgreementPermissions;
import cn.edu.jzu.skillcert.agreement.model.AgreementVersion;
import cn.edu.jzu.skillcert.agreement.model.AgreementWatch;
import cn.edu.jzu.skillcert.agreement.model.CanonicalTerms;
import cn.edu.jzu.skillcert.agreement.model.RedlineBuilder;
import cn.edu.jzu.skillcert.agreement.model.VersionContent;
import cn.edu.jzu.skillcert.agreement.persistence.AgreementRepository;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.file.DocumentIntake;
import cn.edu.jzu.skillcert.reference.OrganizationCatalog;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

@Stateless
@DenyAll
public class AgreementReadingBean implements AgreementReading {

    @Inject
    private AgreementRepository agreements;

    @Inject
    private AgreementFactsSource facts;

    @Inject
    private DocumentIntake documents;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private OrganizationCatalog organizations;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public PageOf<AgreementRow> list(AgreementFilter filter, PageRequest request) {
        return agreements.page(filter, request, caller.scopeIn(READ_AGREEMENTS));
    }

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public AgreementDetail detail(long id) {
        Agreement agreement = agreements.requireWhole(id, caller.scopeIn(READ_AGREEMENTS));
        SharedFacts today = facts.today(agreement);
        AgreementFacts current = today.of(agreement);
        Authority authority = caller.authority();
        Optional<ReviewStage> reviewing = AgreementPermissions.reviewStage(agreement, authority);
        return new AgreementDetail(
                agreement.getId(),
                agreement.getVersion(),
                agreement.getTitle(),
                departmentName(agreement.getDepartmentId()),
                organizationName(agreement.getOrganizationId()),
                agreement.getStatus(),
                agreement.turn().orElse(null),
                agreement.getContentHash(),
                AgreementViews.paragraphs(agreement),
                agreement.terms(),
                CanonicalTerms.of(agreement.terms(), current.certificateNames()),
                current.locations(),
                AgreementAssessment.of(agreement, current, facts.inForceAt()),
                AgreementViews.confirmations(agreement),
                AgreementViews.versions(agreement),
                AgreementViews.decisions(agreement),
                AgreementViews.files(agreement),
                AgreementViews.copies(agreement),
                agreement.getEvents().stream().map(AgreementEvent::step).toList(),
                AgreementViews.signing(agreement),
                agreement.getFilingNumber(),
                agreement.getFiledOn(),
                agreement.upkeep().settledOn(),
                AgreementWatch.isExpired(agreement, today.today()),
                agreement.isSubmitted()
                        ? agreement.history().reasonsOfLastSubmission().orElse(null)
                        : null,
                AgreementViews.base(agreement, reviewing),
                reviewing.orElse(null),
                AgreementPermissions.allowed(agreement, authority));
    }

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public Redline redline(long id, int fromVersion, int toVersion) {
        Agreement agreement = load(id);
        return RedlineBuilder.between(content(agreement, fromVersion), content(agreement, toVersion));
    }

    private static VersionContent content(Agreement agreement, int number) {
        return agreement.version(number).map(AgreementVersion::content).orElseThrow(NotFoundException::new);
    }

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public FileContent file(long id, long fileId) {
        AgreementFile file = load(id).getFiles().stream()
                .filter(f -> f.getId() == fileId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return documents.open(file.getDocument());
    }

    private Agreement load(long id) {
        return agreements.require(id, caller.scopeIn(READ_AGREEMENTS));
    }

    private String departmentName(long id) {
        return departments.name(id);
    }

    private String organizationName(long id) {
        return organizations.name(id);
    }
}
