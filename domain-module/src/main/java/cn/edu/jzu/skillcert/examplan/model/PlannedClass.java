package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.examplan.ClassHeads;
import jakarta.persistence.Embeddable;

/** So many of one class sit the exam; both may be missing while the plan is written. */
@Embeddable
class PlannedClass {

    private Long classId;
    private Integer heads;

    protected PlannedClass() {}

    PlannedClass(ClassHeads line) {
        classId = line.classId();
        heads = line.heads();
    }

    ClassHeads line() {
        return new ClassHeads(classId, heads);
    }
}
