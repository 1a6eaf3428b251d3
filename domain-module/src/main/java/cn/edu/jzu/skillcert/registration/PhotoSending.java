package cn.edu.jzu.skillcert.registration;

import java.io.InputStream;

/** The way in for photos: one ZIP at a time, straight to the disk, however large it is. */
public interface PhotoSending {

    /** Most bytes of a ZIP. */
    long LARGEST_ZIP = 4L * 1024 * 1024 * 1024 - 1;

    /**
     * Orders the intake of a ZIP whose files are called after the numbers of ID documents or students.
     *
     * @param plannedExamId whose candidates they are photos of, or null for any students of the caller's departments
     * @param size as the sender says it, asked before the first byte is read
     * @return id of the job; refused with {@link PhotoError}
     */
    long send(Long plannedExamId, String fileName, long size, InputStream zip);
}
