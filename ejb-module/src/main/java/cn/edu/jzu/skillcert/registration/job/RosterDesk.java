package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.longwork.RunningWork;
import cn.edu.jzu.skillcert.longwork.WorkError;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.platform.file.SealedDocuments;
import cn.edu.jzu.skillcert.platform.personal.PersonalData;
import cn.edu.jzu.skillcert.platform.personal.PersonalSeals;
import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.registration.model.ChosenRows;
import cn.edu.jzu.skillcert.registration.model.RosterEntry;
import cn.edu.jzu.skillcert.registration.model.RosterHeads;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import cn.edu.jzu.skillcert.registration.persistence.RosterGroup;
import cn.edu.jzu.skillcert.registration.persistence.RosterLine;
import cn.edu.jzu.skillcert.registration.persistence.RosterMatches.Known;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.PersonalField;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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

    private static final int GROUP = 4_000;

    @Inject
    private RosterGroups groups;

    @Inject
    private SealedDocuments documents;

    @Inject
    private PersonalData personal;

    @Inject
    private Clock clock;

    WorkResult check(RunningWork work) {
        RosterTerms terms = RosterTerms.read(work::setting);
        RosterPass pass = read(work, terms);
        int registered = registered(pass.lines(), compare(terms, pass, ChosenRows.of("")));
        int right = pass.rows() - pass.wrongRows();
        WorkResult result = pass.wrongRows() == 0
                ? WorkResult.done("roster.checkedRight", count(pass.rows()), count(registered), ignored(work, pass))
                : toMend(
                        work,
                        pass,
                        "roster.checkedWrong",
                        count(pass.rows()),
                        count(right),
                        count(pass.wrongRows()),
                        ignored(work, pass));
        return right > registered ? result.leadingTo("/roster/take.xhtml?id=" + work.id()) : result;
    }

    WorkResult take(RunningWork work) {
        RosterTerms terms = RosterTerms.read(work::setting);
        ChosenRows chosen = ChosenRows.of(work.setting("rows"));
        RosterPass pass = read(work, terms);
        Map<Integer, Known> known = compare(terms, pass, chosen);
        List<RosterLine> lines = pass.lines().stream()
                .filter(line -> pass.isRight(line.row()) && chosen.contains(line.row()))
                .toList();
        if (lines.isEmpty()) {
            throw new BusinessException(RosterError.NOTHING_TO_TAKE);
        }
        RosterGroup.Taken taken = take(work, pass.sha256(), terms, lines, known);
        String[] figures = {
            count(taken.candidates()),
            count(taken.students()),
            count(registered(lines, known)),
            count(pass.wrongRows()),
            ignored(work, pass)
        };
        return pass.wrongRows() == 0
                ? WorkResult.done("roster.taken", figures)
                : toMend(work, pass, "roster.takenPartly", figures);
    }

    private RosterPass read(RunningWork work, RosterTerms terms) {
        StoredDocument document =
                work.files().stream().findFirst().orElseThrow(() -> new BusinessException(WorkError.FILES_GONE));
        RosterPass pass = RosterReading.read(
                document.fileName(),
                documents.read(document),
                groups.classes(terms),
                LocalDate.now(clock),
                personal.inBulk());
        work.progress(0, pass.rows());
        return pass;
    }

    /** Rows that stand against what is kept, and those for whom no heads are left, are refused. */
    private Map<Integer, Known> compare(RosterTerms terms, RosterPass pass, ChosenRows chosen) {
        RosterGroups.Comparison comparison = groups.compare(pass.lines(), terms);
        comparison.matches().conflicts().forEach(pass::refuse);
        Map<Integer, Known> known = comparison.matches().known();
        RosterHeads.Counter left = comparison.heads().counter();
        for (RosterLine line : pass.lines()) {
            if (pass.isRight(line.row()) && chosen.contains(line.row()) && !isRegistered(line, known)) {
                left.take(line.entry().classId())
                        .ifPresent(shortage -> pass.refuse(
                                line.row(),
                                null,
                                shortage.error(),
                                shortage.figures().toArray()));
            }
        }
        return known;
    }

    private static boolean isRegistered(RosterLine line, Map<Integer, Known> known) {
        return known.containsKey(line.row()) && known.get(line.row()).registered();
    }

    private static int registered(List<RosterLine> lines, Map<Integer, Known> known) {
        return (int) lines.stream().filter(line -> isRegistered(line, known)).count();
    }

    private RosterGroup.Taken take(
            RunningWork work, String sha256, RosterTerms terms, List<RosterLine> lines, Map<Integer, Known> known) {
        PersonalSeals seals = personal.inBulk();
        int students = 0;
        int candidates = 0;
        for (int from = 0; from < lines.size(); from += GROUP) {
            work.progress(from, lines.size());
            List<RosterLine> group = lines.subList(from, Math.min(from + GROUP, lines.size()));
            RosterGroup.Taken taken =
                    groups.take(new RosterGroup(work.id(), sha256, group, terms, known, entry -> sealed(entry, seals)));
            students += taken.students();
            candidates += taken.candidates();
        }
        return new RosterGroup.Taken(students, candidates);
    }

    private static RosterGroup.Sealed sealed(RosterEntry entry, PersonalSeals seals) {
        return new RosterGroup.Sealed(
                seals.seal(PersonalField.ID_NUMBER, entry.idNumber().number()).value(),
                entry.phone() == null
                        ? null
                        : seals.seal(PersonalField.PHONE, entry.phone().number())
                                .value());
    }

    private WorkResult toMend(RunningWork work, RosterPass pass, String text, String... arguments) {
        StoredDocument sent = work.files().get(0);
        int dot = sent.fileName().lastIndexOf('.');
        String name = dot < 0 ? sent.fileName() : sent.fileName().substring(0, dot);
        String ending = dot < 0 ? "" : sent.fileName().substring(dot);
        StoredDocument made = documents.keep(
                name.replaceFirst("-错误说明$", "") + "-错误说明" + ending, sent.mediaType(), pass.annotated(language(work)));
        return WorkResult.toMend(text, arguments).with(made);
    }

    /** Columns that were not read, e.g. 初始密码, as a sentence; or nothing. */
    private static String ignored(RunningWork work, RosterPass pass) {
        List<String> columns = new ArrayList<>(pass.sheet().ignoredColumns());
        return columns.isEmpty() ? "" : Texts.of("roster.ignored", language(work), columns);
    }

    /** Of whoever ordered it. */
    private static Locale language(RunningWork work) {
        return Locale.forLanguageTag(work.setting("language"));
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
