package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.arrangement.ExamPhase;
import cn.edu.jzu.skillcert.arrangement.WorkItem;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One thing to be done, by whom (附件2·四·2(3)). */
@Embeddable
public class PlannedWork {

    @Enumerated(EnumType.STRING)
    private ExamPhase phase;

    private String content;
    private Long responsibleId;

    protected PlannedWork() {}

    PlannedWork(WorkItem item) {
        phase = item.phase();
        content = item.content();
        responsibleId = item.responsibleId();
    }

    WorkItem item() {
        return new WorkItem(phase, content, responsibleId);
    }
}
