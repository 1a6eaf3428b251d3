package cn.edu.jzu.skillcert.longwork.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.longwork.MyWork;
import cn.edu.jzu.skillcert.longwork.WorkDetail;
import cn.edu.jzu.skillcert.longwork.WorkFileRow;
import cn.edu.jzu.skillcert.longwork.WorkRow;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.longwork.model.WorkJob;
import cn.edu.jzu.skillcert.longwork.persistence.WorkJobRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.OneByOne;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.platform.file.SealedDocuments;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

@Stateless
@DenyAll
public class MyWorkBean implements MyWork {

    @Inject
    private WorkJobRepository jobs;

    @Inject
    private OwnWorkDesk desk;

    @Inject
    private FileStore files;

    @Inject
    private SealedDocuments documents;

    @Inject
    private OneByOne oneByOne;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public PageOf<WorkRow> jobs(WorkState state, PageRequest page) {
        return jobs.page(state, page, own());
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public WorkDetail job(long id) {
        return detail(jobs.require(id, own()));
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public WorkDetail cancel(long id) {
        oneByOne.enter(WorkJob.class.getSimpleName() + id);
        WorkJob job = jobs.require(id, own());
        job.requestCancel();
        return detail(job);
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public long repeat(long id) {
        WorkJob job = jobs.require(id, own());
        boolean kept = job.given().stream().allMatch(file -> files.contains(file.sha256()));
        return desk.queue(job.repeat(kept, clock.instant()));
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public FileContent file(long id, long fileId) {
        StoredDocument file = jobs.require(id, own()).getFiles().stream()
                .filter(one -> one.getId() == fileId)
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .getDocument();
        return documents.open(file);
    }

    private static WorkDetail detail(WorkJob job) {
        return new WorkDetail(
                job.getId(),
                job.getKind(),
                job.getLabel(),
                job.getState(),
                job.getStep(),
                job.getDone(),
                job.getTotal(),
                job.isCancelRequested(),
                job.getOrderedAt(),
                job.getStartedAt(),
                job.getEndedAt(),
                job.getResult(),
                job.getArguments(),
                job.getAchieved(),
                job.getAchievedArguments(),
                job.getPlace(),
                job.getFiles().stream()
                        .map(file -> new WorkFileRow(
                                file.getId(),
                                file.getDocument().fileName(),
                                file.getDocument().size(),
                                file.isMade()))
                        .toList(),
                job.allowed());
    }

    private DataScope own() {
        return caller.scopeIn(BusinessFunction.OWN_AFFAIRS);
    }
}
