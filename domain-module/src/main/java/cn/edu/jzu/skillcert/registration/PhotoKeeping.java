package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import java.io.InputStream;

/** Photos of students; whoever sees one leaves a line in the audit trail. */
public interface PhotoKeeping {

    /** Students who are there, with or without a photo. */
    PageOf<PhotoRow> list(PhotoFilter filter, PageRequest page);

    /**
     * Orders the intake of a ZIP whose files are called after ID or student numbers.
     *
     * @return id of the job; refused with {@link PhotoError} for what is no such ZIP
     */
    long upload(String fileName, InputStream zip);

    /** The photo as it is kept, upright. */
    FileContent photo(long studentId);

    /** The background is red, whatever the measure says; refused with {@link PhotoError#NOTHING_TO_CONFIRM}. */
    void confirm(ConfirmPhoto command);

    /**
     * For the eye: photos with names and masked ID numbers as PDF/A, at most {@value #MOST_ON_A_SHEET}. Refused with
     * {@link PhotoError#TOO_MANY_FOR_A_SHEET} or {@link PhotoError#NO_PHOTOS}.
     */
    FileContent contactSheet(PhotoFilter filter);

    int MOST_ON_A_SHEET = 300;
}
