package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.longwork.RunningWork;
import cn.edu.jzu.skillcert.longwork.WorkError;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.platform.file.DocumentIntake;
import cn.edu.jzu.skillcert.platform.personal.PersonalData;
import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.registration.model.ChosenRows;
import cn.edu.jzu.skillcert.registration.model.RosterEntry;
import cn.edu.jzu.skillcert.registration.model.RosterHeads;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import cn.edu.jzu.skillcert.registration.persistence.RosterStage;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks a workbook, and takes over what is right in it. Everything is checked before anything is written; what is
 * there already is left alone, so that doing it again changes nothing.
 */
@Dependent
public class RosterDesk {

    private static final int GROUP = 1_000;

    @Inject
    private RosterGroups groups;

    @Inject
    private DocumentIntake documents;

    @Inject
    private PersonalData personal;

    @Inject
    private Clock clock;

    WorkResult check(RunningWork work) {
        RosterTerms terms = RosterTerms.read(work::setting);
        RosterPass pass = read(work, terms);
        try {
            groups.fill(work.id(), new StagedRoster(work.id(), pass.entries(), personal, false));
            int registered = registered(pass.entries(), compare(work, terms, pass, ChosenRows.of("")));
            int right = pass.rows() - pass.wrongRows();
            String page = "/roster/take.xhtml?id=" + work.id();
            WorkResult result = pass.wrongRows() == 0
                    ? WorkResult.done("roster.checkedRight", count(pass.rows()), count(registered), ignored(pass))
                    : toMend(
                            work,
                            pass,
                            "roster.checkedWrong",
                            count(pass.rows()),
                            count(right),
                            count(pass.wrongRows()),
                            ignored(pass));
            return right > registered ? result.leadingTo(page) : result;
        } finally {
            groups.clear(work.id());
        }
    }

    WorkResult take(RunningWork work) {
        RosterTerms terms = RosterTerms.read(work::setting);
        ChosenRows chosen = ChosenRows.of(work.setting("rows"));
        RosterPass pass = read(work, terms);
        try {
            groups.fill(work.id(), new StagedRoster(work.id(), pass.entries(), personal, true));
            Map<Integer, RosterStage.Known> known = compare(work, terms, pass, chosen);
            List<RosterEntry> entries = pass.entries().stream()
                    .filter(entry -> pass.isRight(entry.row()) && chosen.contains(entry.row()))
                    .toList();
            if (entries.isEmpty()) {
                throw new BusinessException(RosterError.NOTHING_TO_TAKE);
            }
            RosterStage.Taken taken = take(work, terms, entries, known);
            String[] figures = {
                count(taken.candidates()),
                count(taken.students()),
                count(registered(entries, known)),
                count(pass.wrongRows()),
                ignored(pass)
            };
            return pass.wrongRows() == 0
                    ? WorkResult.done("roster.taken", figures)
                    : toMend(work, pass, "roster.takenPartly", figures);
        } finally {
            groups.clear(work.id());
        }
    }

    private RosterPass read(RunningWork work, RosterTerms terms) {
        StoredDocument document =
                work.files().stream().findFirst().orElseThrow(() -> new BusinessException(WorkError.FILES_GONE));
        FileContent file = documents.open(document);
        try (InputStream content = file.content()) {
            RosterPass pass = RosterReading.read(
                    document.fileName(), content.readAllBytes(), groups.classes(terms), LocalDate.now(clock));
            work.progress(0, pass.rows());
            return pass;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Rows that stand against what is kept, and those for whom no heads are left, are refused. */
    private Map<Integer, RosterStage.Known> compare(
            RunningWork work, RosterTerms terms, RosterPass pass, ChosenRows chosen) {
        RosterGroups.Comparison comparison = groups.compare(work.id(), terms);
        comparison.conflicts().forEach(pass::refuse);
        RosterHeads.Counter left = comparison.heads().counter();
        for (RosterEntry entry : pass.entries()) {
            if (pass.isRight(entry.row()) && chosen.contains(entry.row()) && !isRegistered(entry, comparison.known())) {
                left.take(entry.classId())
                        .ifPresent(shortage -> pass.refuse(
                                entry.row(),
                                null,
                                shortage.error(),
                                shortage.figures().toArray()));
            }
        }
        return comparison.known();
    }

    private static boolean isRegistered(RosterEntry entry, Map<Integer, RosterStage.Known> known) {
        return known.containsKey(entry.row()) && known.get(entry.row()).registered();
    }

    private static int registered(List<RosterEntry> entries, Map<Integer, RosterStage.Known> known) {
        return (int)
                entries.stream().filter(entry -> isRegistered(entry, known)).count();
    }

    private RosterStage.Taken take(
            RunningWork work, RosterTerms terms, List<RosterEntry> entries, Map<Integer, RosterStage.Known> known) {
        String sha256 = work.files().get(0).sha256();
        int students = 0;
        int candidates = 0;
        for (int from = 0; from < entries.size(); from += GROUP) {
            work.progress(from, entries.size());
            List<RosterEntry> group = entries.subList(from, Math.min(from + GROUP, entries.size()));
            RosterStage.Taken taken = groups.take(new RosterStage.Group(work.id(), sha256, group, terms, known));
            students += taken.students();
            candidates += taken.candidates();
        }
        return new RosterStage.Taken(students, candidates);
    }

    private WorkResult toMend(RunningWork work, RosterPass pass, String text, String... arguments) {
        StoredDocument sent = work.files().get(0);
        int dot = sent.fileName().lastIndexOf('.');
        String name = dot < 0 ? sent.fileName() : sent.fileName().substring(0, dot);
        String ending = dot < 0 ? "" : sent.fileName().substring(dot);
        StoredDocument made = documents.keep(
                name.replaceFirst("-错误说明$", "") + "-错误说明" + ending,
                sent.mediaType(),
                new ByteArrayInputStream(pass.annotated()));
        return WorkResult.toMend(text, arguments).with(made);
    }

    /** Columns that were not read, e.g. 初始密码, as a sentence; or nothing. */
    private static String ignored(RosterPass pass) {
        List<String> columns = new ArrayList<>(pass.sheet().ignoredColumns());
        return columns.isEmpty() ? "" : Texts.of("roster.ignored", Locale.SIMPLIFIED_CHINESE, columns);
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
