package cn.edu.jzu.skillcert.training.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Texts;
import cn.edu.jzu.skillcert.training.TrainingFacts;
import cn.edu.jzu.skillcert.training.TrainingRecordRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Training records as a workbook. */
public final class TrainingRecordSheet {

    /** One line of the sheet; the name is for the eye. */
    public record Line(
            String staffNumber,
            String staffName,
            String course,
            String organizer,
            String organizationName,
            String certificateCode,
            String levels,
            LocalDate trainedOn,
            LocalDate validUntil,
            Integer hours,
            String proofNumber) {

        public static Line of(TrainingRecordRow row) {
            return new Line(
                    row.staffNumber(),
                    row.staffName(),
                    row.course(),
                    row.organizer(),
                    row.organizationName(),
                    row.certificateCode(),
                    words(row.levels()),
                    row.trainedOn(),
                    row.validUntil(),
                    row.hours(),
                    row.proofNumber());
        }

        private static String words(Set<SkillLevel> levels) {
            return levels.isEmpty()
                    ? null
                    : levels.stream()
                            .sorted()
                            .map(level -> Texts.of(level, Locale.SIMPLIFIED_CHINESE))
                            .collect(Collectors.joining("、"));
        }

        /** None if one of them is no level. */
        public Optional<Set<SkillLevel>> skillLevels() {
            if (levels == null) {
                return Optional.of(Set.of());
            }
            Set<SkillLevel> found = EnumSet.noneOf(SkillLevel.class);
            for (String word : levels.split("[、，,;；\\s]+")) {
                Optional<SkillLevel> level = Arrays.stream(SkillLevel.values())
                        .filter(one -> Texts.of(one, Locale.SIMPLIFIED_CHINESE).equals(word))
                        .findFirst();
                if (level.isEmpty()) {
                    return Optional.empty();
                }
                found.add(level.get());
            }
            return Optional.of(found);
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
    public static final SheetColumn<Line, String> ORGANIZATION =
            SheetColumn.text("培训评价组织", 200, Line::organizationName).help("名单中的培训评价组织全称；空白的记录不能核对“该组织的培训”");
    public static final SheetColumn<Line, String> LEVELS =
            SheetColumn.text("证书等级", 40, Line::levels).help("初级、中级、高级，多个用顿号隔开；不分等级的空白");
    public static final SheetColumn<Line, LocalDate> VALID_UNTIL =
            SheetColumn.date("有效期至", Line::validUntil).help("没有规定有效期的空白");
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
                            row.get(ORGANIZATION),
                            row.get(CERTIFICATE),
                            row.get(LEVELS),
                            row.get(TRAINED_ON),
                            row.get(VALID_UNTIL),
                            row.get(HOURS),
                            row.get(PROOF_NUMBER)),
                    STAFF_NUMBER,
                    STAFF_NAME,
                    COURSE,
                    ORGANIZER,
                    ORGANIZATION,
                    CERTIFICATE,
                    LEVELS,
                    TRAINED_ON,
                    VALID_UNTIL,
                    HOURS,
                    PROOF_NUMBER)
            .unique(STAFF_NUMBER, COURSE, CERTIFICATE, TRAINED_ON);

    private TrainingRecordSheet() {}
}
