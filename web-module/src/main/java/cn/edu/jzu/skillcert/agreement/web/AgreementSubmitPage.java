package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.agreement.AgreementAction;
import cn.edu.jzu.skillcert.agreement.AgreementDetail;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.DecisionView;
import cn.edu.jzu.skillcert.agreement.AgreementDrafting;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AgreementReview;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.ConfirmAgreement;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.ReviewDecision;
import cn.edu.jzu.skillcert.agreement.SubmitAgreement;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.regulation.Finding;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The last step before the offices see it: both parties confirm, comments are answered, the department submits. */
@Named
@ViewScoped
public class AgreementSubmitPage implements Serializable {

    @Inject
    private AgreementReading reading;

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private AgreementReview review;

    @Inject
    private Messages messages;

    private long id;
    private AgreementDetail detail;
    private DecisionView lastReturn;
    private String person;
    private LocalDate confirmedOn;
    private final Map<Long, String> answers = new HashMap<>();
    private String returnAnswer;
    private String reasons;

    public void load() {
        detail = reading.detail(id);
        lastReturn = detail.status() == AgreementStatus.RETURNED
                ? detail.decisions().stream()
                        .filter(decision -> decision.decision() == ReviewDecision.RETURNED)
                        .reduce((earlier, later) -> later)
                        .orElse(null)
                : null;
        if (lastReturn != null) {
            lastReturn.comments().forEach(comment -> answers.put(comment.id(), comment.answer()));
        }
    }

    public String confirmForDepartment() {
        drafting.confirm(new ConfirmAgreement(ref(), Party.DEPARTMENT, detail.contentHash(), null, null));
        return confirmed();
    }

    public String recordOrganization() {
        drafting.confirm(new ConfirmAgreement(ref(), Party.ORGANIZATION, detail.contentHash(), person, confirmedOn));
        return confirmed();
    }

    public String confirmForOrganization() {
        review.confirmForOrganization(
                new ConfirmAgreement(ref(), Party.ORGANIZATION, detail.contentHash(), null, null));
        return confirmed();
    }

    public String submit() {
        Map<Long, String> given = answers.entrySet().stream()
                .filter(answer -> answer.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        drafting.submit(new SubmitAgreement(ref(), given, returnAnswer, reasons));
        messages.doneAfterRedirect("agreement.submitted");
        return "/agreement/detail?faces-redirect=true&id=" + id;
    }

    private String confirmed() {
        messages.doneAfterRedirect("agreement.confirm.done");
        return "/agreement/submit?faces-redirect=true&id=" + id;
    }

    private AgreementRef ref() {
        return new AgreementRef(detail.id(), detail.version());
    }

    public Party[] getParties() {
        return Party.values();
    }

    /** What is left besides the confirmations, which stand above. */
    public boolean isReady() {
        return detail.allows(AgreementAction.SUBMIT) && !detail.assessment().blocked();
    }

    /** The rules whose 警告 the department has to justify. */
    public List<Finding> getWarnings() {
        return detail.allows(AgreementAction.SUBMIT) ? detail.assessment().wantingReason() : List.of();
    }

    public boolean isAnythingToDo() {
        return detail.allowed().stream().anyMatch(action -> switch (action) {
            case CONFIRM_FOR_DEPARTMENT, RECORD_ORGANIZATION_CONFIRMATION, CONFIRM_FOR_ORGANIZATION, SUBMIT -> true;
            default -> false;
        });
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AgreementDetail getDetail() {
        return detail;
    }

    /** The return that is to be answered, or null. */
    public DecisionView getLastReturn() {
        return lastReturn;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public void setConfirmedOn(LocalDate confirmedOn) {
        this.confirmedOn = confirmedOn;
    }

    public Map<Long, String> getAnswers() {
        return answers;
    }

    public String getReturnAnswer() {
        return returnAnswer;
    }

    public void setReturnAnswer(String returnAnswer) {
        this.returnAnswer = returnAnswer;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
