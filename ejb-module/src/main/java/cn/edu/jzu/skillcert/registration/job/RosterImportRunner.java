package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.longwork.RunningWork;
import cn.edu.jzu.skillcert.longwork.WorkKind;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.WorkRunner;
import cn.edu.jzu.skillcert.registration.RosterWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
public class RosterImportRunner implements WorkRunner {

    @Inject
    private RosterDesk desk;

    @Override
    public WorkKind kind() {
        return RosterWork.IMPORT;
    }

    @Override
    public WorkResult run(RunningWork work) {
        return desk.take(work);
    }
}
