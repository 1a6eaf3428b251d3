package cn.edu.jzu.skillcert.longwork.service;

import cn.edu.jzu.skillcert.longwork.WorkKind;
import cn.edu.jzu.skillcert.longwork.WorkOrder;
import cn.edu.jzu.skillcert.longwork.model.WorkJob;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Map;

@Dependent
public class WorkJobSample implements Sample<WorkJob> {

    private enum Kind implements WorkKind {
        SAMPLE
    }

    @Override
    public Class<WorkJob> type() {
        return WorkJob.class;
    }

    @Override
    public WorkJob belongingTo(Owner owner) {
        StoredDocument file = new StoredDocument("x.xlsx", "application/x", "0".repeat(64), 1);
        return new WorkJob(
                owner.accountId(),
                new WorkOrder(Kind.SAMPLE, "样例", Map.of(), List.of(file)),
                Instant.parse("2026-11-23T08:00:00Z"));
    }
}
