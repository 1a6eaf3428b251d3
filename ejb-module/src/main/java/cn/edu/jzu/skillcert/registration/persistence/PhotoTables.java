package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.FieldChange;
import cn.edu.jzu.skillcert.platform.bulk.BulkRows;
import cn.edu.jzu.skillcert.platform.change.RecordChange;
import cn.edu.jzu.skillcert.registration.model.Photo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** First photos come in by the hundred; one that takes another's place goes through its entity. */
@Dependent
public class PhotoTables {

    private static final List<String> COLUMNS = List.of(
            "version",
            "studentid",
            "departmentid",
            "sha256",
            "size",
            "width",
            "height",
            "redpercent",
            "backgroundred",
            "takenat");

    @Inject
    private BulkRows rows;

    /** @param zip SHA-256 of what they came in, which the audit trail is told */
    public void insert(List<Photo> photos, long jobId, String zip) {
        if (!photos.isEmpty()) {
            rows.insert(
                    ids -> told(ids, photos, jobId, zip),
                    "photo",
                    COLUMNS,
                    rows.ids("photo", photos.size()),
                    () -> photos.stream().map(PhotoTables::row).iterator());
        }
    }

    private static String[] row(Photo photo) {
        return new String[] {
            "1",
            Long.toString(photo.getStudentId()),
            Long.toString(photo.getDepartmentId()),
            photo.getSha256(),
            Long.toString(photo.getSize()),
            Integer.toString(photo.getWidth()),
            Integer.toString(photo.getHeight()),
            Integer.toString(photo.getRedPercent()),
            Boolean.toString(photo.isBackgroundRed()),
            photo.getTakenAt().toString()
        };
    }

    private static RecordChange told(List<Long> ids, List<Photo> photos, long jobId, String zip) {
        return new RecordChange(
                Photo.class.getSimpleName(),
                "job " + jobId,
                AuditKind.INSERT,
                List.of(
                        new FieldChange("zip", null, zip),
                        new FieldChange("count", null, Integer.toString(ids.size())),
                        new FieldChange("ids", null, IdRanges.of(ids)),
                        new FieldChange(
                                "students",
                                null,
                                IdRanges.of(
                                        photos.stream().map(Photo::getStudentId).toList()))),
                null);
    }
}
