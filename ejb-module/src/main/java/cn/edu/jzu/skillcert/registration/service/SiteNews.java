package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.registration.SiteNotice;
import cn.edu.jzu.skillcert.registration.SiteTask;
import cn.edu.jzu.skillcert.registration.model.SiteApplication;
import cn.edu.jzu.skillcert.registration.persistence.SiteOrganizations;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Tells 待办 and notices what an application for an exam site wants of whom, from its state alone. */
@Dependent
public class SiteNews {

    private static final String CLAUSE = "附件1·六·3(1)";

    @Inject
    private SiteOrganizations organizations;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private Event<OpenTasks> tasks;

    @Inject
    private Event<NoticeRequested> notices;

    public void of(SiteApplication site) {
        List<TaskDraft> open =
                switch (site.getStatus()) {
                    case DRAFT -> List.of(task(site, SiteTask.COMPLETE_SITE).forDepartment(site.getDepartmentId()));
                    case RETURNED ->
                        List.of(task(site, SiteTask.MEND_RETURNED_SITE).forDepartment(site.getDepartmentId()));
                    case SUBMITTED ->
                        List.of(
                                organizations.answersItself(site.getOrganizationId())
                                        ? task(site, SiteTask.APPROVE_SITE).forOrganization(site.getOrganizationId())
                                        : task(site, SiteTask.RECORD_ORGANIZATION)
                                                .forDepartment(site.getDepartmentId()));
                    case ORGANIZATION_APPROVED ->
                        List.of(task(site, SiteTask.RECORD_AUTHORITY).forRole(Role.ACADEMIC_AFFAIRS));
                    case APPROVED, REJECTED, SUPERSEDED -> List.of();
                };
        tasks.fire(new OpenTasks(SiteApplication.class.getSimpleName(), site.getId(), open));
    }

    /** And the department hears what was decided. */
    void answered(SiteApplication site) {
        of(site);
        switch (site.getStatus()) {
            case RETURNED -> tell(site, SiteNotice.SITE_RETURNED);
            case REJECTED -> tell(site, SiteNotice.SITE_REJECTED);
            case APPROVED -> tell(site, SiteNotice.SITE_APPROVED);
            default -> throw new IllegalStateException(site.getStatus().name());
        }
    }

    private void tell(SiteApplication site, SiteNotice kind) {
        notices.fire(new NoticeRequested(
                List.of(Recipient.department(site.getDepartmentId())),
                kind,
                List.of(label(site)),
                site.getNote(),
                place(site),
                CLAUSE,
                null));
    }

    private TaskDraft task(SiteApplication site, SiteTask kind) {
        return TaskDraft.of(kind, label(site), place(site), CLAUSE);
    }

    private String label(SiteApplication site) {
        return departments.name(site.getDepartmentId()) + " · " + certificates.name(site.getCertificateId());
    }

    private static Place place(SiteApplication site) {
        return Place.of(PlaceKind.EXAM_SITE, site.getId());
    }
}
