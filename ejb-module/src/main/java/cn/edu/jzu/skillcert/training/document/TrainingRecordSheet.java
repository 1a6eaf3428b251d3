package cn.edu.jzu.skillcert.training.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.training.TrainingFacts;
import cn.edu.jzu.skillcert.training.TrainingRecordRow;
import java.time.LocalDate;

/** Training records as a workbook. */
public final class TrainingRecordSheet {

    /** One line of the sheet; the name is for the eye. */
    public record Line(
            String staffNumber,
            String staffName,
            String course,
            String organizer,
            String certificateCode,
            LocalDate trainedOn,
            Integer hours,
            String proofNumber) {

        public static Line of(TrainingRecordRow row) {
            return new Line(
                    row.staffNumber(),
                    row.staffName(),
                    row.course(),
                    row.organizer(),
                    row.certificateCode(),
                    row.trainedOn(),
                    row.hours(),
                    row.proofNumber());
        }
    }

    public static final SheetColumn<Line, String> STAFF_NUMBER =
            SheetColumn.text("工号", 20, Line::staffNumber).required().help("本院部在职教职工的工号");
    public static final SheetColumn<Line, String> STAFF_NAME =
            SheetColumn.text("姓名", 100, Line::staffName).help("仅供核对，以工号为准");
    public static final SheetColumn<Line, String> COURSE =
            SheetColumn.text("培训名称", 200, Line::course).required();
    public static final SheetColumn<Line, String> ORGANIZER =
            SheetColumn.text("培训机构", 200, Line::organizer).required();
    public static final SheetColumn<Line, String> CERTIFICATE =
            SheetColumn.text("证书代码", 40, Line::certificateCode).help("培训对应的证书，见证书目录；空白的记录不能作为监考、考评资格依据");
    public static final SheetColumn<Line, LocalDate> TRAINED_ON =
            SheetColumn.date("培训结束日期", Line::trainedOn).required();
    public static final SheetColumn<Line, Integer> HOURS =
            SheetColumn.integer("学时", 1, TrainingFacts.MOST_HOURS, Line::hours);
    public static final SheetColumn<Line, String> PROOF_NUMBER = SheetColumn.text("结业证书编号", 100, Line::proofNumber);

    public static final SheetFormat<Line> FORMAT = SheetFormat.of(
                    "教师培训记录",
                    row -> new Line(
                            row.get(STAFF_NUMBER),
                            row.get(STAFF_NAME),
                            row.get(COURSE),
                            row.get(ORGANIZER),
                            row.get(CERTIFICATE),
                            row.get(TRAINED_ON),
                            row.get(HOURS),
                            row.get(PROOF_NUMBER)),
                    STAFF_NUMBER,
                    STAFF_NAME,
                    COURSE,
                    ORGANIZER,
                    CERTIFICATE,
                    TRAINED_ON,
                    HOURS,
                    PROOF_NUMBER)
            .unique(STAFF_NUMBER, COURSE, CERTIFICATE, TRAINED_ON);

    private TrainingRecordSheet() {}
}
