package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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
 * One exam of a plan as 教务处 approved it last. It stays when the exam is changed or leaves the plan, so that whoever
 * looks at the change sees what is different.
 */
@Entity
@PartOf(ExamPlan.class)
public class ApprovedExam extends ExamContent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ExamPlan plan;

    /** Of an exam that may have left the plan since. */
    private Long plannedExamId;

    /** When its sessions were approved; stays when other things change. */
    private LocalDate sessionsApprovedOn;

    @ElementCollection
    @CollectionTable(name = "approvedclass", joinColumns = @JoinColumn(name = "approvedexam_id"))
    @OrderColumn(name = "position")
    private List<PlannedClass> classes = new ArrayList<>();

    protected ApprovedExam() {}

    ApprovedExam(ExamPlan plan, PlannedExamTerms terms, LocalDate today) {
        this.plan = plan;
        this.plannedExamId = terms.id();
        this.sessionsApprovedOn = today;
        replaceWith(terms);
    }

    /** Its exam is approved again. */
    void approveAgain(PlannedExamTerms terms, LocalDate today) {
        if (!hasSessionsOf(terms)) {
            sessionsApprovedOn = today;
        }
        replaceWith(terms);
    }

    /** Sessions as they were approved; they may lie in the past. */
    List<LocalDate> days() {
        return Stream.of(terms().theory().on(), terms().practical().on())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The day on which exactly these sessions were approved, or null. */
    LocalDate approvedOn(PlannedExamTerms terms) {
        return hasSessionsOf(terms) ? sessionsApprovedOn : null;
    }

    private boolean hasSessionsOf(PlannedExamTerms terms) {
        PlannedExamTerms approved = terms();
        return Objects.equals(terms.theory().on(), approved.theory().on())
                && Objects.equals(terms.practical().on(), approved.practical().on());
    }

    @Override
    List<PlannedClass> lines() {
        return classes;
    }

    @Override
    Long examId() {
        return plannedExamId;
    }
}
