package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One exam of a monthly plan: certificate and level, who is responsible, classes and heads, the days of theory and
 * practical, place and what the rooms must have. It keeps the days and heads 教务处 approved last, so that a change
 * can be held against them. Candidates are registered for it by its id, which stays the same through every change.
 */
@Entity
@PartOf(ExamPlan.class)
public class PlannedExam {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ExamPlan plan;

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

    private LocalDate approvedTheoryOn;
    private LocalDate approvedPracticalOn;
    private Integer approvedHeads;

    /** When these sessions were approved; stays when other things change. */
    private LocalDate approvedOn;

    @ElementCollection
    @CollectionTable(name = "plannedclass", joinColumns = @JoinColumn(name = "plannedexam_id"))
    @OrderColumn(name = "position")
    private List<PlannedClass> classes = new ArrayList<>();

    protected PlannedExam() {}

    PlannedExam(ExamPlan plan, PlannedExamTerms terms) {
        this.plan = plan;
        replaceWith(terms);
    }

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
        List<PlannedClass> lines =
                terms.classes().stream().map(PlannedClass::new).toList();
        if (!terms.classes().equals(terms().classes())) {
            classes.clear();
            classes.addAll(lines);
        }
    }

    void approve(LocalDate today) {
        boolean sameSessions =
                Objects.equals(theoryOn, approvedTheoryOn) && Objects.equals(practicalOn, approvedPracticalOn);
        if (approvedOn == null || !sameSessions) {
            approvedOn = today;
        }
        approvedTheoryOn = theoryOn;
        approvedPracticalOn = practicalOn;
        approvedHeads = heads;
    }

    public PlannedExamTerms terms() {
        return new PlannedExamTerms(
                id,
                certificateId,
                level,
                responsibleId,
                heads,
                new ComponentDate(theoryOn, theoryNotApplicable),
                new ComponentDate(practicalOn, practicalNotApplicable),
                place,
                conditions,
                classes.stream().map(PlannedClass::line).toList());
    }

    /** Sessions as they were approved last. */
    List<LocalDate> approvedDays() {
        return Stream.of(approvedTheoryOn, approvedPracticalOn)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The day on which exactly these sessions were approved, or null. */
    LocalDate sessionsApprovedOn(PlannedExamTerms terms) {
        return Objects.equals(terms.theory().on(), approvedTheoryOn)
                        && Objects.equals(terms.practical().on(), approvedPracticalOn)
                ? approvedOn
                : null;
    }

    public Long getId() {
        return id;
    }

    public Integer getApprovedHeads() {
        return approvedHeads;
    }

    public LocalDate getApprovedTheoryOn() {
        return approvedTheoryOn;
    }

    public LocalDate getApprovedPracticalOn() {
        return approvedPracticalOn;
    }
}
