package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.longwork.RunningWork;
import cn.edu.jzu.skillcert.longwork.WorkKind;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.WorkRunner;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.SealedDocuments;
import cn.edu.jzu.skillcert.registration.PhotoFilter;
import cn.edu.jzu.skillcert.registration.PhotoKeeping;
import cn.edu.jzu.skillcert.registration.PhotoRow;
import cn.edu.jzu.skillcert.registration.PhotoStatus;
import cn.edu.jzu.skillcert.registration.PhotoWork;
import cn.edu.jzu.skillcert.registration.document.ContactSheetPdf;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Makes one contact sheet after the other, so that memory holds the photos of one. */
@ApplicationScoped
public class PhotoSheetRunner implements WorkRunner {

    @Inject
    private PhotoDesk desk;

    @Inject
    private SealedDocuments documents;

    @Override
    public WorkKind kind() {
        return PhotoWork.CONTACT_SHEETS;
    }

    @Override
    public WorkResult run(RunningWork work) {
        List<PhotoRow> rows = desk.withPhoto(filter(work));
        List<StoredDocument> made = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += PhotoKeeping.MOST_ON_A_SHEET) {
            work.progress(from, rows.size());
            List<PhotoRow> some = rows.subList(from, Math.min(from + PhotoKeeping.MOST_ON_A_SHEET, rows.size()));
            made.add(documents.keep(
                    "照片核对表" + (made.size() + 1) + ".pdf",
                    FileKind.PDF.mediaType(),
                    ContactSheetPdf.render(desk.sheet(some))));
        }
        return new WorkResult(
                WorkState.DONE,
                "photo.sheets.done",
                List.of(String.valueOf(rows.size()), String.valueOf(made.size())),
                made,
                null);
    }

    static Map<String, String> settings(PhotoFilter filter) {
        return Map.of(
                "text",
                text(filter.text()),
                "department",
                text(filter.departmentId()),
                PhotoIntakeRunner.EXAM,
                text(filter.plannedExamId()),
                "status",
                text(filter.status()));
    }

    private static PhotoFilter filter(RunningWork work) {
        return new PhotoFilter(
                given(work, "text", Function.identity()),
                given(work, "department", Long::valueOf),
                given(work, PhotoIntakeRunner.EXAM, Long::valueOf),
                given(work, "status", PhotoStatus::valueOf));
    }

    static String text(Object value) {
        return Objects.toString(value, "");
    }

    static <T> T given(RunningWork work, String name, Function<String, T> reader) {
        String value = work.setting(name);
        return value.isEmpty() ? null : reader.apply(value);
    }
}
