package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.longwork.RunningWork;
import cn.edu.jzu.skillcert.longwork.WorkKind;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.WorkRunner;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.platform.file.SealedDocuments;
import cn.edu.jzu.skillcert.registration.PhotoFileStatus;
import cn.edu.jzu.skillcert.registration.PhotoRow;
import cn.edu.jzu.skillcert.registration.PhotoStatus;
import cn.edu.jzu.skillcert.registration.PhotoWork;
import cn.edu.jzu.skillcert.registration.document.PhotoReport;
import cn.edu.jzu.skillcert.registration.model.PhotoFileName;
import cn.edu.jzu.skillcert.registration.model.PhotoOwner;
import cn.edu.jzu.skillcert.registration.model.PhotoRules;
import cn.edu.jzu.skillcert.registration.model.PhotosComplete;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.Verdict;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes a ZIP of photos: first every file is opened, then what fits is kept in groups. What was stored before a crash
 * is swept away or found again by the next run, which comes to the same end.
 */
@ApplicationScoped
public class PhotoIntakeRunner implements WorkRunner {

    /** Setting: the exam of the candidates, or empty. */
    static final String EXAM = "exam";

    private static final int GROUP = 1000;
    private static final int NAMES_AT_A_TIME = 500;
    private static final int MOST_MISSING = 5000;
    private static final int MOST_CANDIDATES = 50_000;
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private PhotoDesk desk;

    @Inject
    private FileStore files;

    @Inject
    private SealedDocuments documents;

    @Resource
    private ManagedExecutorService executor;

    @Override
    public WorkKind kind() {
        return PhotoWork.INTAKE;
    }

    @Override
    public WorkResult run(RunningWork work) {
        StoredDocument sent = work.files().get(0);
        Long exam = PhotoSheetRunner.given(work, EXAM, Long::valueOf);
        ParameterValues limits = desk.limits();
        Map<String, List<PhotoOwner>> held = new HashMap<>();
        List<PhotoLine> lines;
        try (PhotoZip zip = PhotoZip.open(sent.fileName(), files.locate(sent.sha256()))) {
            Map<String, PhotoOwner> owners = owners(zip.names(), exam);
            int total = zip.names().size();
            lines = new PhotoIntake(limits, files, executor)
                    .take(
                            zip,
                            key -> Optional.ofNullable(owners.get(key)),
                            sha256s -> {
                                inParts(sha256s, GROUP).forEach(part -> held.putAll(desk.heldBy(Set.copyOf(part))));
                                return held;
                            },
                            done -> work.progress(done, total + 1L));
        }
        PhotoOrder order = new PhotoOrder(work.id(), exam, sent.sha256());
        Map<PhotoLine, PhotoLine> late = new HashMap<>();
        for (List<PhotoLine> group : PhotoGroups.of(lines, held, GROUP)) {
            desk.keep(group, order).forEach((line, others) -> late.put(line, line.refused(others, limits)));
        }
        return result(lines.stream().map(line -> late.getOrDefault(line, line)).toList(), exam);
    }

    private static <T> List<List<T>> inParts(Collection<T> all, int size) {
        List<T> list = List.copyOf(all);
        return IntStream.iterate(0, from -> from < list.size(), from -> from + size)
                .mapToObj(from -> list.subList(from, Math.min(from + size, list.size())))
                .toList();
    }

    private Map<String, PhotoOwner> owners(List<PhotoFileName> names, Long exam) {
        Map<String, PhotoOwner> owners = new HashMap<>();
        inParts(names, NAMES_AT_A_TIME)
                .forEach(part -> owners.putAll(desk.owners(
                        part.stream().flatMap(name -> name.keys().stream()).collect(Collectors.toSet()), exam)));
        return owners;
    }

    private WorkResult result(List<PhotoLine> lines, Long exam) {
        List<PhotoReport.Line> report = new ArrayList<>();
        List<String> figures = new ArrayList<>(List.of(
                String.valueOf(lines.size()),
                count(lines, PhotoFileStatus.KEPT),
                count(lines, PhotoFileStatus.TO_CONFIRM),
                count(lines, PhotoFileStatus.REFUSED),
                String.valueOf(
                        lines.stream().filter(line -> line.reading() == null).count())));
        lines.stream()
                .filter(line -> line.status() != PhotoFileStatus.KEPT)
                .map(line -> told(line, exam))
                .forEach(report::add);
        String text = exam == null ? besides(lines, report, figures) : ofExam(exam, lines, report, figures);
        Place photos = Place.of(PlaceKind.PHOTOS);
        Place place = exam == null ? photos : photos.with("exam", exam);
        String[] arguments = figures.toArray(String[]::new);
        if (report.isEmpty()) {
            return WorkResult.done(text, arguments).leadingTo(place);
        }
        return WorkResult.toMend(text, arguments)
                .with(documents.keep("照片核对结果.xlsx", FileKind.XLSX.mediaType(), PhotoReport.write(report)))
                .leadingTo(place);
    }

    /** Without an exam nobody knows who must have one; the others of the same classes are the likely ones. */
    private String besides(List<PhotoLine> lines, List<PhotoReport.Line> report, List<String> figures) {
        Set<Long> known = lines.stream()
                .filter(line -> line.file().owner() != null)
                .map(line -> line.file().owner().id())
                .collect(Collectors.toSet());
        List<PhotoRow> missing = desk.missingBeside(known, MOST_MISSING);
        missing.stream().map(PhotoIntakeRunner::told).forEach(report::add);
        figures.add(String.valueOf(missing.size()));
        return "photo.intake.done";
    }

    /** for all candidates of the exam: one usable photo each, and no file that is nobody's. */
    private String ofExam(long exam, List<PhotoLine> lines, List<PhotoReport.Line> report, List<String> figures) {
        List<PhotoRow> candidates = desk.candidatesOf(exam, MOST_CANDIDATES);
        List<PhotoRow> missing = candidates.stream()
                .filter(row -> row.status() != PhotoStatus.USABLE)
                .toList();
        PhotosComplete.Facts facts = new PhotosComplete.Facts(
                candidates.size(),
                candidates.size() - missing.size(),
                (int) lines.stream()
                        .filter(line -> line.status() == PhotoFileStatus.ORPHAN)
                        .count(),
                (int) lines.stream()
                        .filter(line -> line.status() == PhotoFileStatus.SEVERAL)
                        .map(line -> line.file().owner().id())
                        .distinct()
                        .count());
        missing.stream().map(PhotoIntakeRunner::told).forEach(report::add);
        PhotoRules.GROUP.check(facts).stream()
                .filter(finding -> finding.verdict() != Verdict.PASS)
                .map(PhotoIntakeRunner::told)
                .forEach(report::add);
        figures.add(String.valueOf(facts.people()));
        figures.add(String.valueOf(facts.withPhoto()));
        figures.add(String.valueOf(missing.size()));
        figures.add(String.valueOf(facts.orphans()));
        return "photo.intake.doneOfExam";
    }

    private static String count(List<PhotoLine> lines, PhotoFileStatus status) {
        return String.valueOf(
                lines.stream().filter(line -> line.status() == status).count());
    }

    private static PhotoReport.Line told(Finding finding) {
        return new PhotoReport.Line(null, null, null, Texts.of(finding.verdict(), CHINESE), sentence(finding));
    }

    private static String sentence(Finding finding) {
        return Texts.of(finding.evidence().key(), CHINESE, finding.arguments().toArray());
    }

    private static PhotoReport.Line told(PhotoLine line, Long exam) {
        PhotoOwner owner = line.file().owner();
        String why = line.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.FAIL)
                .map(PhotoIntakeRunner::sentence)
                .collect(Collectors.joining());
        return new PhotoReport.Line(
                line.file().name().shown(),
                null,
                owner == null ? null : owner.name(),
                Texts.of(line.status(), CHINESE),
                why.isEmpty() ? Texts.of(explanation(line.status(), exam), CHINESE) : why);
    }

    private static String explanation(PhotoFileStatus status, Long exam) {
        return status == PhotoFileStatus.ORPHAN && exam != null ? "photo.file.ORPHAN.ofExam" : "photo.file." + status;
    }

    private static PhotoReport.Line told(PhotoRow row) {
        return new PhotoReport.Line(
                null, row.studentNumber(), row.name(), Texts.of(row.status(), CHINESE), row.className());
    }
}
