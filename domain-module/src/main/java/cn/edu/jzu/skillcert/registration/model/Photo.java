package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.registration.PhotoError;
import cn.edu.jzu.skillcert.registration.model.PhotoReading.Picture;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/**
 * The photo of a student, one each: a file that no rule refuses. If its background is not red by measure it
 * waits until somebody has looked at it. A new one takes its place, and wants to be looked at anew.
 */
@Entity
@ScopedBy(department = "departmentId")
public class Photo implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long studentId;
    private long departmentId;
    private String sha256;
    private long size;
    private int width;
    private int height;
    private int redPercent;
    private boolean backgroundRed;
    private Instant takenAt;
    private Long seenById;
    private String seenBy;
    private Instant seenAt;
    private String seenNote;

    protected Photo() {}

    public Photo(
            long studentId, long departmentId, String sha256, long size, Picture picture, boolean red, Instant now) {
        this.studentId = studentId;
        this.departmentId = departmentId;
        keep(sha256, size, picture, red, now);
    }

    /** Nothing changes if it is the same file: what was seen stays seen. */
    public void replace(String newSha256, long newSize, Picture picture, boolean red, Instant now) {
        if (!newSha256.equals(sha256)) {
            keep(newSha256, newSize, picture, red, now);
            seenById = null;
            seenBy = null;
            seenAt = null;
            seenNote = null;
        }
    }

    private void keep(String newSha256, long newSize, Picture picture, boolean red, Instant now) {
        sha256 = Objects.requireNonNull(newSha256);
        size = newSize;
        width = picture.width();
        height = picture.height();
        redPercent = picture.borderPixels() == 0 ? 0 : (int) (picture.redPixels() * 100 / picture.borderPixels());
        backgroundRed = red;
        takenAt = now;
    }

    /** Refused with {@link PhotoError#NOTHING_TO_CONFIRM} if nobody has to look. */
    public void confirm(Actor actor, String note, Instant now) {
        if (backgroundRed || seenBy != null) {
            throw new BusinessException(PhotoError.NOTHING_TO_CONFIRM);
        }
        seenById = actor.accountId();
        seenBy = actor.name();
        seenAt = now;
        seenNote = Objects.requireNonNull(note);
    }

    public boolean isUsable() {
        return backgroundRed || seenBy != null;
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public long getStudentId() {
        return studentId;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }

    public int getRedPercent() {
        return redPercent;
    }

    public boolean isBackgroundRed() {
        return backgroundRed;
    }

    public Instant getTakenAt() {
        return takenAt;
    }

    public String getSha256() {
        return sha256;
    }

    public long getSize() {
        return size;
    }
}
