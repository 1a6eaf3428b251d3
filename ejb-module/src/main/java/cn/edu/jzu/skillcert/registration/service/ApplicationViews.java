package cn.edu.jzu.skillcert.registration.service;

import static java.util.stream.Collectors.toMap;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.ApplicationExportRow;
import cn.edu.jzu.skillcert.registration.CandidateRow;
import cn.edu.jzu.skillcert.registration.LeftOutRow;
import cn.edu.jzu.skillcert.registration.model.ApplicationExport;
import cn.edu.jzu.skillcert.registration.model.ApplicationLayout;
import cn.edu.jzu.skillcert.registration.model.RegistrationEvent;
import cn.edu.jzu.skillcert.registration.persistence.ApplicationExportRepository;
import cn.edu.jzu.skillcert.registration.persistence.ApplicationLayoutRepository;
import cn.edu.jzu.skillcert.registration.persistence.RegistrationEventRepository;
import cn.edu.jzu.skillcert.shared.TrailStep;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was handed out for an exam and what happened to its registration, as it is shown. */
@Dependent
class ApplicationViews {

    @Inject
    private ApplicationExportRepository exports;

    @Inject
    private ApplicationLayoutRepository layouts;

    @Inject
    private RegistrationEventRepository events;

    @Inject
    private Caller caller;

    /** @param rows everybody of the exam, also who withdrew */
    List<ApplicationExportRow> of(PlannedExamFacts exam, List<CandidateRow> rows, DataScope scope) {
        List<ApplicationExport> made = exports.ofExam(exam.id(), scope);
        if (made.isEmpty()) {
            return List.of();
        }
        Map<Long, String> labels = layouts.all(caller.scopeIn(BusinessFunction.READ_REFERENCE)).stream()
                .collect(toMap(ApplicationLayout::getId, ApplicationLayout::getLabel));
        Map<Long, String> people =
                rows.stream().collect(toMap(CandidateRow::id, row -> row.name() + " " + row.studentNumber()));
        return made.stream()
                .map(export -> new ApplicationExportRow(
                        export.getId(),
                        export.getVersion(),
                        export.getMade().at(),
                        export.getMade().actor().name(),
                        labels.getOrDefault(export.getLayoutId(), ""),
                        export.getDocument().fileName(),
                        export.getContentSha256(),
                        export.getCandidateIds().size(),
                        export.getLeftOut().stream()
                                .map(one -> new LeftOutRow(
                                        Objects.toString(people.get(one.candidateId()), ""), one.fault()))
                                .sorted(Comparator.comparing(LeftOutRow::person))
                                .toList(),
                        export.getAppliedOn(),
                        export.getReason()))
                .toList();
    }

    List<TrailStep> trail(PlannedExamFacts exam, DataScope scope) {
        return events.ofExam(exam.id(), scope).stream()
                .map(RegistrationEvent::step)
                .toList();
    }
}
