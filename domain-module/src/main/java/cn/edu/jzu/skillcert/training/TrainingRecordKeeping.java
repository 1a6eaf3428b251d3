package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import java.io.InputStream;

/** Who of the staff was trained for what; each department keeps its own. */
public interface TrainingRecordKeeping {

    /** Sort keys: staffNumber, staffName, departmentName, course, certificateName, trainedOn. */
    PageOf<TrainingRecordRow> list(TrainingRecordFilter filter, PageRequest page);

    TrainingRecordDetail detail(long id);

    /** The proof; not found if none is stored. */
    FileContent proof(long id);

    /** Refused with {@link TrainingError#RECORD_TWICE}; the file may be null. */
    long record(RecordTraining command, String fileName, InputStream proof);

    /** Without a file the stored proof stays. */
    void correct(CorrectTraining command, String fileName, InputStream proof);

    /** For what was recorded by mistake; the audit trail keeps it. */
    void remove(long id, long version);

    /** .xlsx of exactly what is filtered; can be imported again. */
    byte[] export(TrainingRecordFilter filter);

    /** Found again by person, training, certificate and day. Nothing is written while one row is wrong. */
    SheetOutcome importSheet(SheetUpload upload, SheetTexts texts);
}
