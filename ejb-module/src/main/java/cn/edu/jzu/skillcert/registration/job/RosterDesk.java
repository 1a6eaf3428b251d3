package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.longwork.RunningWork;
import cn.edu.jzu.skillcert.longwork.WorkError;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.platform.SecondTry;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.SealedDocuments;
import cn.edu.jzu.skillcert.platform.personal.PersonalData;
import cn.edu.jzu.skillcert.platform.personal.PersonalSeals;
import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.registration.model.ChosenRows;
import cn.edu.jzu.skillcert.registration.model.RosterEntry;
import cn.edu.jzu.skillcert.registration.model.RosterHeads;
import cn.edu.jzu.skillcert.registration.model.RosterLayout;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import cn.edu.jzu.skillcert.registration.persistence.RosterGroup;
import cn.edu.jzu.skillcert.registration.persistence.RosterGroup.Taken;
import cn.edu.jzu.skillcert.registration.persistence.RosterLine;
import cn.edu.jzu.skillcert.registration.persistence.RosterMatches;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.PersonalField;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Checks a workbook, and takes over what is right in it. Everything is checked before anything is written; what is
 * there already is left alone, so that doing it again changes nothing.
 */
@Dependent
public class RosterDesk {

    private static final int GROUP = 2_000;
    private static final int COMPARED_AT_ONCE = 5_000;

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
        RosterMatches matches = compare(work, terms, pass, ChosenRows.of(""));
        int registered = (int) pass.lines().stream()
                .filter(line -> matches.isRegistered(line.row()))
                .count();
        int right = pass.rows() - pass.wrongRows();
        String notes = notes(work, pass, pass.lines(), matches);
        WorkResult result = pass.wrongRows() == 0
                ? WorkResult.done("roster.checkedRight", count(pass.rows()), count(registered), notes)
                : toMend(
                        work,
                        pass,
                        "roster.checkedWrong",
                        count(pass.rows()),
                        count(right),
                        count(pass.wrongRows()),
                        notes);
        return right > registered ? result.leadingTo(Place.of(PlaceKind.ROSTER_CHECK, work.id())) : result;
    }

    WorkResult take(RunningWork work) {
        RosterTerms terms = RosterTerms.read(work::setting);
        ChosenRows chosen = ChosenRows.of(work.setting("rows"));
        RosterPass pass = read(work, terms);
        RosterMatches matches = compare(work, terms, pass, chosen);
        List<RosterLine> lines = pass.lines().stream()
                .filter(line -> pass.isRight(line.row()) && chosen.contains(line.row()))
                .toList();
        if (lines.isEmpty()) {
            throw new BusinessException(RosterError.NOTHING_TO_TAKE);
        }
        Taken taken = take(work, pass, terms, lines);
        String[] figures = {
            count(taken.candidates()),
            count(taken.students()),
            count(taken.registered()),
            count(pass.wrongRows()),
            notes(work, pass, lines, matches)
        };
        return pass.wrongRows() == 0
                ? WorkResult.done("roster.taken", figures)
                : toMend(work, pass, "roster.takenPartly", figures);
    }

    private RosterPass read(RunningWork work, RosterTerms terms) {
        StoredDocument document =
                work.files().stream().findFirst().orElseThrow(() -> new BusinessException(WorkError.FILES_GONE));
        return RosterReading.read(
                work,
                RosterLayout.of(work::setting),
                document.fileName(),
                documents.read(document),
                groups.classes(terms),
                LocalDate.now(clock),
                personal.inBulk());
    }

    /** Rows that stand against what is kept, and those for whom no heads are left, are refused. */
    private RosterMatches compare(RunningWork work, RosterTerms terms, RosterPass pass, ChosenRows chosen) {
        List<RosterLine> lines = pass.lines();
        work.step("roster.step.comparing", lines.size());
        RosterMatches matches = new RosterMatches();
        for (int from = 0; from < lines.size(); from += COMPARED_AT_ONCE) {
            work.progress(from, lines.size());
            matches.addAll(groups.compare(lines.subList(from, Math.min(from + COMPARED_AT_ONCE, lines.size())), terms));
        }
        matches.conflicts().forEach(pass::refuse);
        RosterHeads.Counter left = groups.heads(terms).counter();
        for (RosterLine line : lines) {
            if (pass.isRight(line.row()) && chosen.contains(line.row()) && !matches.isRegistered(line.row())) {
                left.take(line.entry().classId(), matches.isBeside(line.row()))
                        .ifPresent(shortage -> pass.refuse(
                                line.row(),
                                null,
                                shortage.error(),
                                shortage.figures().toArray()));
            }
        }
        return matches;
    }

    private Taken take(RunningWork work, RosterPass pass, RosterTerms terms, List<RosterLine> lines) {
        PersonalSeals seals = personal.inBulk();
        Taken all = Taken.NOBODY;
        work.step("roster.step.taking", lines.size());
        for (int from = 0; from < lines.size(); from += GROUP) {
            work.progress(from, lines.size());
            List<RosterLine> group = lines.subList(from, Math.min(from + GROUP, lines.size()));
            RosterGroup rows = new RosterGroup(work.id(), pass.sha256(), group, terms, entry -> sealed(entry, seals));
            // Whom somebody else has put in at the same moment is there at the second try, and left as he is.
            Taken taken = SecondTry.of(() -> groups.take(rows));
            taken.conflicts().forEach(pass::refuse);
            all = all.and(taken);
            work.achieved("roster.takenSoFar", count(all.candidates()), count(all.students()));
        }
        return all;
    }

    private static RosterGroup.Sealed sealed(RosterEntry entry, PersonalSeals seals) {
        return new RosterGroup.Sealed(
                seals.seal(PersonalField.ID_NUMBER, entry.idNumber().number()).value(),
                entry.phone() == null
                        ? null
                        : seals.seal(PersonalField.PHONE, entry.phone().number())
                                .value());
    }

    /** By what it is, not by the name it was sent under. */
    private WorkResult toMend(RunningWork work, RosterPass pass, String text, String... arguments) {
        work.step("roster.step.writing", pass.rows());
        byte[] workbook =
                pass.annotated(language(work), rows -> work.progress(Math.min(rows, pass.rows()), pass.rows()));
        String sent = work.files().get(0).fileName();
        int dot = sent.lastIndexOf('.');
        String name = (dot < 0 ? sent : sent.substring(0, dot)).replaceFirst("-错误说明$", "");
        FileKind kind = pass.sheet().kind();
        StoredDocument made = documents.keep(name + "-错误说明." + kind.extension(), kind.mediaType(), workbook);
        return WorkResult.toMend(text, arguments).with(made);
    }

    /** What was not taken although no row is refused for it. */
    private String notes(RunningWork work, RosterPass pass, List<RosterLine> lines, RosterMatches matches) {
        return RosterNotes.of(pass, lines, matches, personal.inBulk(), language(work));
    }

    /** Of whoever ordered it. */
    private static Locale language(RunningWork work) {
        return Locale.forLanguageTag(work.setting("language"));
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
