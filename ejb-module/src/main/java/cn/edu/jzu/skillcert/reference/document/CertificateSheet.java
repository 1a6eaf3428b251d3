package cn.edu.jzu.skillcert.reference.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.reference.CertificateRow;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.util.EnumSet;
import java.util.Set;

/** Certificates as a workbook. */
public final class CertificateSheet {

    /**
     * One line of the sheet.
     *
     * @param organizationName for the reader; which organization it is says its code
     */
    public record Line(
            String code,
            String name,
            String organizationCode,
            String organizationName,
            Boolean elementary,
            Boolean intermediate,
            Boolean advanced,
            Boolean retired) {

        public static Line of(CertificateRow row) {
            return new Line(
                    row.code(),
                    row.name(),
                    row.organizationCode(),
                    row.organizationName(),
                    row.levels().contains(SkillLevel.ELEMENTARY),
                    row.levels().contains(SkillLevel.INTERMEDIATE),
                    row.levels().contains(SkillLevel.ADVANCED),
                    row.retired());
        }

        public Set<SkillLevel> levels() {
            Set<SkillLevel> levels = EnumSet.noneOf(SkillLevel.class);
            addIf(elementary, SkillLevel.ELEMENTARY, levels);
            addIf(intermediate, SkillLevel.INTERMEDIATE, levels);
            addIf(advanced, SkillLevel.ADVANCED, levels);
            return levels;
        }

        public boolean isRetired() {
            return Boolean.TRUE.equals(retired);
        }

        private static void addIf(Boolean issued, SkillLevel level, Set<SkillLevel> levels) {
            if (Boolean.TRUE.equals(issued)) {
                levels.add(level);
            }
        }
    }

    public static final SheetColumn<Line, String> CODE =
            SheetColumn.text("证书编码", 40, Line::code).required().help("按编码对应已有证书，不可改");
    public static final SheetColumn<Line, String> NAME =
            SheetColumn.text("证书名称", 200, Line::name).required();
    public static final SheetColumn<Line, String> ORGANIZATION =
            SheetColumn.text("培训评价组织编码", 40, Line::organizationCode).required().help("先在培训评价组织中登记");
    public static final SheetColumn<Line, String> ORGANIZATION_NAME =
            SheetColumn.text("培训评价组织名称", 200, Line::organizationName).help("仅供查看，导入时以编码为准");
    public static final SheetColumn<Line, Boolean> ELEMENTARY = SheetColumn.yesNo("初级", Line::elementary);
    public static final SheetColumn<Line, Boolean> INTERMEDIATE = SheetColumn.yesNo("中级", Line::intermediate);
    public static final SheetColumn<Line, Boolean> ADVANCED = SheetColumn.yesNo("高级", Line::advanced);
    public static final SheetColumn<Line, Boolean> RETIRED =
            SheetColumn.yesNo("已停用", Line::retired).help("空白视为“否”");

    public static final SheetFormat<Line> FORMAT = SheetFormat.of(
                    "职业技能等级证书",
                    row -> new Line(
                            row.get(CODE),
                            row.get(NAME),
                            row.get(ORGANIZATION),
                            row.get(ORGANIZATION_NAME),
                            row.get(ELEMENTARY),
                            row.get(INTERMEDIATE),
                            row.get(ADVANCED),
                            row.get(RETIRED)),
                    CODE,
                    NAME,
                    ORGANIZATION,
                    ORGANIZATION_NAME,
                    ELEMENTARY,
                    INTERMEDIATE,
                    ADVANCED,
                    RETIRED)
            .unique(CODE);

    private CertificateSheet() {}
}
