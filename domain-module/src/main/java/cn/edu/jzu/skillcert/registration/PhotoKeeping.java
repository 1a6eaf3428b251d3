package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/**
 * Photos of students; whoever sees one leaves a line in the audit trail. Under the filter of an exam stand its
 * candidates, even those who study in another department meanwhile.
 */
public interface PhotoKeeping {

    /** Students who are there, with or without a photo. */
    PageOf<PhotoRow> list(PhotoFilter filter, PageRequest page);

    /** How many of them have one. */
    long photos(PhotoFilter filter);

    /** What lies out of scope does not exist. */
    PhotoExam exam(long plannedExamId);

    /** The list as a workbook, without the photos themselves. */
    FileContent export(PhotoFilter filter);

    /** The photo as it is kept, upright. */
    FileContent photo(long studentId);

    /** The background is red, whatever the measure says; refused with {@link PhotoError#NOTHING_TO_CONFIRM}. */
    void confirm(ConfirmPhoto command);

    /**
     * For the eye: photos with names and masked ID numbers as PDF/A, at most {@value #MOST_ON_A_SHEET}. Refused with
     * {@link PhotoError#TOO_MANY_FOR_A_SHEET} or {@link PhotoError#NO_PHOTOS}.
     */
    FileContent contactSheet(PhotoFilter filter);

    /**
     * Orders as many contact sheets as it takes.
     *
     * @return id of the job; refused with {@link PhotoError#NO_PHOTOS}
     */
    long orderContactSheets(PhotoFilter filter);

    int MOST_ON_A_SHEET = 300;
}
