package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.SharedError;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** A record for the tests of workbooks, with one column of each kind. */
record Exam(
        String candidate, Integer seats, Money fee, LocalDate day, LocalDateTime start, String level, Boolean retake) {

    static final SheetColumn<Exam, String> CANDIDATE =
            SheetColumn.text("考生", 20, Exam::candidate).required();
    static final SheetColumn<Exam, Integer> SEATS = SheetColumn.integer("座位数", 1, 500, Exam::seats);
    static final SheetColumn<Exam, Money> FEE = SheetColumn.money("费用", Exam::fee);
    static final SheetColumn<Exam, LocalDate> DAY =
            SheetColumn.date("考试日期", Exam::day).required().help("考核周内");
    static final SheetColumn<Exam, LocalDateTime> START = SheetColumn.dateTime("开始时间", Exam::start);
    static final SheetColumn<Exam, String> LEVEL =
            SheetColumn.choice("等级", new LinkedHashMap<>(Map.of("初级", "ELEMENTARY")), Exam::level);
    static final SheetColumn<Exam, Boolean> RETAKE = SheetColumn.yesNo("补考", Exam::retake);

    static final SheetFormat<Exam> FORMAT = SheetFormat.of(
                    "考试",
                    row -> {
                        if ("停考".equals(row.get(CANDIDATE))) {
                            throw new BusinessException(SharedError.IN_USE);
                        }
                        return new Exam(
                                row.get(CANDIDATE),
                                row.get(SEATS),
                                row.get(FEE),
                                row.get(DAY),
                                row.get(START),
                                row.get(LEVEL),
                                row.get(RETAKE));
                    },
                    CANDIDATE,
                    SEATS,
                    FEE,
                    DAY,
                    START,
                    LEVEL,
                    RETAKE)
            .unique(CANDIDATE, DAY);

    static Exam of(String candidate) {
        return new Exam(
                candidate,
                30,
                Money.of("150.50"),
                LocalDate.of(2026, 11, 23),
                LocalDateTime.of(2026, 11, 23, 8, 30),
                "ELEMENTARY",
                false);
    }
}
