package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.arrangement.ExamPart;
import cn.edu.jzu.skillcert.arrangement.ImplementationEvidence;
import cn.edu.jzu.skillcert.arrangement.RoomUse;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 考核时间、考核地点、考核场次、学生数量: every part of the exam has rooms, and each room its time, its heads and who invigilates.
 * That they are what was arranged in the end is for the arrangement to say.
 */
public final class TimesAndPlacesStated implements Rule<ImplementationFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-16.3", "附件2·四·2(1)", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ImplementationFacts facts) {
        List<Finding> findings = new ArrayList<>();
        List<RoomUse> rooms = facts.content().rooms();
        for (ExamPart part : ExamPart.values()) {
            if (facts.days().has(part)) {
                heads(part, facts, findings);
            }
        }
        for (int i = 0; i < rooms.size(); i++) {
            line(i, rooms.get(i), findings);
        }
        if (findings.stream().noneMatch(Finding::blocks)) {
            findings.add(0, stated(rooms));
        }
        return findings;
    }

    private void heads(ExamPart part, ImplementationFacts facts, List<Finding> findings) {
        List<RoomUse> rooms = facts.content().rooms().stream()
                .filter(room -> room.part() == part)
                .toList();
        int heads = sum(rooms);
        if (rooms.isEmpty()) {
            findings.add(fail("rooms", ImplementationEvidence.PART_WITHOUT_ROOM, part));
        } else if (heads > facts.heads()) {
            findings.add(fail("rooms", ImplementationEvidence.MORE_HEADS_THAN_PLANNED, part, heads, facts.heads()));
        } else if (heads < facts.heads()) {
            findings.add(hint("rooms", ImplementationEvidence.FEWER_HEADS_THAN_PLANNED, part, heads, facts.heads()));
        }
    }

    private void line(int index, RoomUse room, List<Finding> findings) {
        String field = "rooms[" + index + "].";
        int number = index + 1;
        if (room.roomId() == null) {
            findings.add(fail(field + "roomId", ImplementationEvidence.LINE_WITHOUT_ROOM, number));
        }
        if (!room.hasTime()) {
            findings.add(fail(field + "from", ImplementationEvidence.LINE_WITHOUT_TIME, number));
        }
        if (room.heads() == null) {
            findings.add(fail(field + "heads", ImplementationEvidence.LINE_WITHOUT_HEADS, number));
        }
        if (room.invigilatorIds().isEmpty()) {
            findings.add(fail(field + "invigilators", ImplementationEvidence.LINE_WITHOUT_INVIGILATOR, number));
        }
    }

    /** 若分为机考和实操，则各视为一场: sessions of a part are told apart by their beginning. */
    private Finding stated(List<RoomUse> rooms) {
        long sessions = rooms.stream()
                .map(room -> Stream.of(room.part(), room.from()).toList())
                .distinct()
                .count();
        return pass(ImplementationEvidence.TIMES_STATED, sessions, rooms.size(), sum(rooms));
    }

    private static int sum(List<RoomUse> rooms) {
        return rooms.stream()
                .map(RoomUse::heads)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
