package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;

/** The items of 附件1·六·1, as a planned exam has them now and as they were approved. */
@MappedSuperclass
abstract class ExamContent {

    private Long certificateId;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private Long responsibleId;
    private Integer heads;
    private LocalDate theoryOn;
    private String theoryNotApplicable;
    private LocalDate practicalOn;
    private String practicalNotApplicable;
    private String place;
    private String conditions;

    /** Lines of the classes, each kind in a table of its own. */
    abstract List<PlannedClass> lines();

    /** Planned exam it says this of. */
    abstract Long examId();

    void replaceWith(PlannedExamTerms terms) {
        certificateId = terms.certificateId();
        level = terms.level();
        responsibleId = terms.responsibleId();
        heads = terms.heads();
        theoryOn = terms.theory().on();
        theoryNotApplicable = terms.theory().notApplicable();
        practicalOn = terms.practical().on();
        practicalNotApplicable = terms.practical().notApplicable();
        place = terms.place();
        conditions = terms.conditions();
        if (!terms.classes().equals(terms().classes())) {
            lines().clear();
            lines().addAll(terms.classes().stream().map(PlannedClass::new).toList());
        }
    }

    public PlannedExamTerms terms() {
        return new PlannedExamTerms(
                examId(),
                certificateId,
                level,
                responsibleId,
                heads,
                new ComponentDate(theoryOn, theoryNotApplicable),
                new ComponentDate(practicalOn, practicalNotApplicable),
                place,
                conditions,
                lines().stream().map(PlannedClass::line).toList());
    }
}
