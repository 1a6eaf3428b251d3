package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.registration.ApplicationExportRow;
import cn.edu.jzu.skillcert.registration.ApplicationExports;
import cn.edu.jzu.skillcert.registration.ApplyCandidates;
import cn.edu.jzu.skillcert.registration.CandidateRow;
import cn.edu.jzu.skillcert.registration.DecideFirstTime;
import cn.edu.jzu.skillcert.registration.ExamRegistration;
import cn.edu.jzu.skillcert.registration.ExamRegistrationDetail;
import cn.edu.jzu.skillcert.registration.FirstTimeCase;
import cn.edu.jzu.skillcert.registration.FirstTimeDecisions;
import cn.edu.jzu.skillcert.registration.RegisterStudents;
import cn.edu.jzu.skillcert.registration.RegistrationReading;
import cn.edu.jzu.skillcert.registration.StudentChoice;
import cn.edu.jzu.skillcert.registration.WithdrawCandidate;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The registration for one planned exam. */
@Named
@ViewScoped
public class ExamRegistrationPage implements Serializable {

    @Inject
    private RegistrationReading reading;

    @Inject
    private ExamRegistration registration;

    @Inject
    private FirstTimeDecisions decisions;

    @Inject
    private ApplicationExports exports;

    @Inject
    private Messages messages;

    private Long id;
    private ExamRegistrationDetail detail;
    private List<StudentChoice> chosen = List.of();
    private CandidateRow candidate;
    private ApplicationExportRow export;
    private boolean firstTime;
    private String minutesNumber;
    private LocalDate minutesOn;
    private String reason;
    private String registrationReason;
    private LocalDate appliedOn;

    public void load() {
        detail = reading.exam(id);
    }

    public void register() {
        int count = registration.register(new RegisterStudents(
                id, chosen.stream().map(StudentChoice::id).collect(Collectors.toSet()), registrationReason));
        chosen = List.of();
        registrationReason = null;
        messages.done("registration.registered", count);
        load();
    }

    /** Opens the dialog that asks for the reason. */
    public void ask(CandidateRow row) {
        candidate = row;
        reason = null;
    }

    public void withdraw() {
        registration.withdraw(new WithdrawCandidate(candidate.ref(), reason));
        messages.done("registration.withdrawn");
        load();
    }

    public void make() {
        long made = exports.make(id);
        load();
        detail.exports().stream()
                .filter(one -> one.id() == made)
                .forEach(one -> messages.done(
                        "application.made",
                        one.rows(),
                        one.registered(),
                        one.leftOut().size()));
    }

    /** Opens the dialog of 报考. */
    public void enter(ApplicationExportRow row) {
        export = row;
        appliedOn = null;
        reason = null;
    }

    public void apply() {
        int count = registration.apply(new ApplyCandidates(export.id(), export.version(), appliedOn, reason));
        messages.done("registration.applied", count);
        load();
    }

    /** Opens the dialog of the decision. */
    public void consider(FirstTimeCase one) {
        candidate = one.candidate();
        firstTime = candidate.firstTime();
        minutesNumber = candidate.minutesNumber();
        minutesOn = candidate.minutesOn();
        reason = candidate.decisionNote();
    }

    public void decide() {
        decisions.decide(new DecideFirstTime(candidate.ref(), firstTime, minutesNumber, minutesOn, reason));
        messages.done("registration.cases.decided");
        load();
    }

    public ExamRegistrationDetail getDetail() {
        return detail;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<StudentChoice> getChosen() {
        return chosen;
    }

    public void setChosen(List<StudentChoice> chosen) {
        this.chosen = List.copyOf(chosen);
    }

    public CandidateRow getCandidate() {
        return candidate;
    }

    public boolean isFirstTime() {
        return firstTime;
    }

    public void setFirstTime(boolean firstTime) {
        this.firstTime = firstTime;
    }

    public ApplicationExportRow getExport() {
        return export;
    }

    public String getMinutesNumber() {
        return minutesNumber;
    }

    public void setMinutesNumber(String minutesNumber) {
        this.minutesNumber = minutesNumber;
    }

    public LocalDate getMinutesOn() {
        return minutesOn;
    }

    public void setMinutesOn(LocalDate minutesOn) {
        this.minutesOn = minutesOn;
    }

    public String getRegistrationReason() {
        return registrationReason;
    }

    public void setRegistrationReason(String registrationReason) {
        this.registrationReason = registrationReason;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public void setAppliedOn(LocalDate appliedOn) {
        this.appliedOn = appliedOn;
    }
}
