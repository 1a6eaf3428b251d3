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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One exam of a monthly plan: certificate and level, who is responsible, classes and heads, the days of theory and
 * practical, place and what the rooms must have. Candidates are registered for it by its id, which stays the same
 * through every change.
 */
@Entity
@PartOf(ExamPlan.class)
public class PlannedExam extends ExamContent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ExamPlan plan;

    /** Where it stands in the plan; the ids of exams that were entered together are in no order. */
    private int position;

    @ElementCollection
    @CollectionTable(name = "plannedclass", joinColumns = @JoinColumn(name = "plannedexam_id"))
    @OrderColumn(name = "position")
    private List<PlannedClass> classes = new ArrayList<>();

    /** Where its heads stand in the queue for the quota, the oldest first; none before the first submission. */
    @ElementCollection
    @CollectionTable(name = "quotaplace", joinColumns = @JoinColumn(name = "plannedexam_id"))
    @OrderColumn(name = "position")
    private List<QuotaPlace> places = new ArrayList<>();

    protected PlannedExam() {}

    PlannedExam(ExamPlan plan, int position, PlannedExamTerms terms) {
        this.plan = plan;
        this.position = position;
        replaceWith(terms);
    }

    void queueUp(Instant now) {
        List<QuotaPlace> anew = placesOf(terms(), now);
        places.clear();
        places.addAll(anew);
    }

    /**
     * Where these heads would stand: as many as were approved keep the place they have, only those beyond come now.
     *
     * @param terms another content of this exam, or its own
     */
    List<QuotaPlace> placesOf(PlannedExamTerms terms, Instant now) {
        List<QuotaPlace> kept = new ArrayList<>();
        int wanted = terms.heads() == null ? 0 : terms.heads();
        int left = Math.min(wanted, approvedHeads(terms));
        for (QuotaPlace place : places) {
            int part = Math.min(left, place.heads());
            if (part > 0) {
                kept.add(new QuotaPlace(part, place.since()));
            }
            left -= part;
        }
        int beyond = wanted - kept.stream().mapToInt(QuotaPlace::heads).sum();
        if (beyond > 0) {
            kept.add(new QuotaPlace(beyond, now));
        }
        return kept;
    }

    /** Heads approved for the quota these terms draw on. */
    private int approvedHeads(PlannedExamTerms terms) {
        return plan.approvedOf(id)
                .map(ApprovedExam::terms)
                .filter(approved -> approved.drawsOnQuotaOf(terms))
                .map(PlannedExamTerms::heads)
                .orElse(0);
    }

    /** As it was submitted last. */
    List<QuotaPlace> places() {
        return List.copyOf(places);
    }

    public Long getId() {
        return id;
    }

    int position() {
        return position;
    }

    @Override
    List<PlannedClass> lines() {
        return classes;
    }

    @Override
    Long examId() {
        return id;
    }
}
