package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.longwork.RunningWork;
import cn.edu.jzu.skillcert.longwork.WorkKind;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.WorkRunner;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.platform.file.StoredFile;
import cn.edu.jzu.skillcert.registration.PhotoFileStatus;
import cn.edu.jzu.skillcert.registration.PhotoRow;
import cn.edu.jzu.skillcert.registration.PhotoStatus;
import cn.edu.jzu.skillcert.registration.PhotoWork;
import cn.edu.jzu.skillcert.registration.document.PhotoReport;
import cn.edu.jzu.skillcert.registration.model.PhotoFileName;
import cn.edu.jzu.skillcert.registration.model.PhotoOwner;
import cn.edu.jzu.skillcert.regulation.Verdict;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes a ZIP of photos: first every file is opened, then what fits is kept in groups. What was stored before a crash
 * is swept away or found again by the next run, which comes to the same end.
 */
@ApplicationScoped
public class PhotoIntakeRunner implements WorkRunner {

    private static final int GROUP = 200;
    private static final int NAMES_AT_A_TIME = 1000;
    private static final int MOST_MISSING = 5000;
    private static final int LARGEST_REPORT = 50 * 1024 * 1024;
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private PhotoDesk desk;

    @Inject
    private FileStore files;

    @Resource
    private ManagedExecutorService executor;

    @Override
    public WorkKind kind() {
        return PhotoWork.INTAKE;
    }

    @Override
    public WorkResult run(RunningWork work) {
        StoredDocument sent = work.files().get(0);
        List<PhotoLine> lines;
        try (PhotoZip zip = PhotoZip.open(sent.fileName(), files.locate(sent.sha256()))) {
            Map<String, PhotoOwner> owners = owners(zip.names());
            int total = zip.names().size();
            lines = new PhotoIntake(desk.limits(), files, executor)
                    .take(
                            zip,
                            key -> Optional.ofNullable(owners.get(key)),
                            desk::heldBy,
                            done -> work.progress(done, total + 1L));
        }
        List<PhotoLine> kept =
                lines.stream().filter(line -> line.kept() != null).toList();
        for (int from = 0; from < kept.size(); from += GROUP) {
            desk.keep(kept.subList(from, Math.min(from + GROUP, kept.size())));
        }
        return result(lines);
    }

    private Map<String, PhotoOwner> owners(List<PhotoFileName> names) {
        Map<String, PhotoOwner> owners = new HashMap<>();
        for (int from = 0; from < names.size(); from += NAMES_AT_A_TIME) {
            owners.putAll(desk.owners(names.subList(from, Math.min(from + NAMES_AT_A_TIME, names.size())).stream()
                    .flatMap(name -> name.keys().stream())
                    .collect(Collectors.toSet())));
        }
        return owners;
    }

    private WorkResult result(List<PhotoLine> lines) {
        Set<Long> known = lines.stream()
                .filter(line -> line.file().owner() != null)
                .map(line -> line.file().owner().id())
                .collect(Collectors.toSet());
        List<PhotoRow> missing = desk.missingBeside(known, MOST_MISSING);
        List<PhotoReport.Line> report = new ArrayList<>();
        lines.stream()
                .filter(line -> line.status() != PhotoFileStatus.KEPT)
                .map(PhotoIntakeRunner::told)
                .forEach(report::add);
        missing.stream().map(PhotoIntakeRunner::told).forEach(report::add);
        String[] figures = {
            String.valueOf(lines.size()),
            count(lines, PhotoFileStatus.KEPT),
            count(lines, PhotoFileStatus.TO_CONFIRM),
            count(lines, PhotoFileStatus.REFUSED),
            String.valueOf(lines.stream().filter(line -> line.reading() == null).count()),
            String.valueOf(missing.size())
        };
        if (report.isEmpty()) {
            return WorkResult.done("photo.intake.done", figures).leadingTo("/photo/list.xhtml");
        }
        byte[] workbook = PhotoReport.write(report);
        StoredFile stored = files.store("photos.xlsx", new ByteArrayInputStream(workbook), LARGEST_REPORT);
        return WorkResult.toMend("photo.intake.done", figures)
                .with(new StoredDocument("照片核对结果.xlsx", FileKind.XLSX.mediaType(), stored.sha256(), stored.size()))
                .leadingTo("/photo/list.xhtml");
    }

    private static String count(List<PhotoLine> lines, PhotoFileStatus status) {
        return String.valueOf(
                lines.stream().filter(line -> line.status() == status).count());
    }

    private static PhotoReport.Line told(PhotoLine line) {
        PhotoOwner owner = line.file().owner();
        String why = line.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.FAIL)
                .map(finding -> Texts.of(
                        finding.evidence().key(), CHINESE, finding.arguments().toArray()))
                .collect(Collectors.joining());
        return new PhotoReport.Line(
                line.file().name().shown(),
                null,
                owner == null ? null : owner.name(),
                Texts.of(line.status(), CHINESE),
                why.isEmpty() ? Texts.of("photo.file." + line.status(), CHINESE) : why);
    }

    private static PhotoReport.Line told(PhotoRow row) {
        return new PhotoReport.Line(
                null, row.studentNumber(), row.name(), Texts.of(PhotoStatus.MISSING, CHINESE), row.className());
    }
}
