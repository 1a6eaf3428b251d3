package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.arrangement.ExamPart;
import cn.edu.jzu.skillcert.arrangement.ExamPhase;
import cn.edu.jzu.skillcert.arrangement.ImplementationContent;
import cn.edu.jzu.skillcert.arrangement.ImplementationStatus;
import cn.edu.jzu.skillcert.arrangement.PlatformRoomRow;
import cn.edu.jzu.skillcert.arrangement.RoomUse;
import cn.edu.jzu.skillcert.arrangement.WorkItem;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationFacts.NamedRoom;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** An exam of 63 heads with theory and practical on 2026-12-12, in three rooms; each test changes what it is about. */
final class ImplementationFixture {

    static final LocalDate DAY = LocalDate.of(2026, 12, 12);
    /** Five working days before it. */
    static final LocalDate DUE = LocalDate.of(2026, 12, 7);

    ImplementationStatus status = ImplementationStatus.APPROVED;
    ImplementationContent content = new ImplementationContent(
            List.of(
                    theory("08:30", "10:00", 301L, 32, 1L, 2L),
                    theory("08:30", "10:00", 302L, 31, 3L, 4L),
                    new RoomUse(ExamPart.PRACTICAL, at("13:30"), at("16:30"), 203L, 63, List.of(5L))),
            List.of(
                    new WorkItem(ExamPhase.BEFORE, "布置考场、调试设备", 6L),
                    new WorkItem(ExamPhase.DURING, "身份核验、技术保障", 7L),
                    new WorkItem(ExamPhase.AFTER, "上传考试数据、资料归档", 6L)));
    ExamDays days = new ExamDays(DAY, DAY);
    LocalDate today = DUE.minusDays(5);
    LocalDate submittedOn = DUE.minusDays(7);
    LocalDate approvedOn = DUE.minusDays(6);
    LocalDate firstArrangedOn;
    List<NamedRoom> rooms = List.of(
            named(ExamPart.THEORY, "机房301", "张敏", "李强"),
            named(ExamPart.THEORY, "机房302", "王芳", "赵磊"),
            named(ExamPart.PRACTICAL, "实训203", "孙丽"));
    List<PlatformRoomRow> platform = List.of(row("机房301", "李强", "张敏"), row("机房302", "王芳", "赵磊"), row("实训203", "孙丽"));

    static RoomUse theory(String from, String to, Long room, Integer heads, Long... invigilators) {
        return new RoomUse(ExamPart.THEORY, at(from), at(to), room, heads, List.of(invigilators));
    }

    static LocalTime at(String time) {
        return LocalTime.parse(time);
    }

    static NamedRoom named(ExamPart part, String name, String... invigilators) {
        return new NamedRoom(part, DAY, List.of(name, "信息楼" + name), Set.of(invigilators));
    }

    static PlatformRoomRow row(String room, String... invigilators) {
        return new PlatformRoomRow(DAY, room, List.of(invigilators));
    }

    ImplementationFacts facts() {
        return new ImplementationFacts(
                status, content, 63, days, today, submittedOn, approvedOn, DUE, firstArrangedOn, rooms, platform);
    }
}
