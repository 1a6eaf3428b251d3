package cn.edu.jzu.skillcert.arrangement.web;

import cn.edu.jzu.skillcert.arrangement.ExamPart;
import cn.edu.jzu.skillcert.arrangement.ExamPhase;
import cn.edu.jzu.skillcert.arrangement.ImplementationContent;
import cn.edu.jzu.skillcert.arrangement.RoomUse;
import cn.edu.jzu.skillcert.arrangement.WorkItem;
import cn.edu.jzu.skillcert.organization.StaffOption;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is being typed: the plan with everything still changeable. */
public class ImplementationForm implements Serializable {

    private final List<RoomLine> rooms = new ArrayList<>();
    private final List<WorkLine> work = new ArrayList<>();

    static ImplementationForm of(ImplementationContent content, List<StaffOption> staff) {
        Map<Long, StaffOption> known = staff.stream().collect(Collectors.toMap(StaffOption::id, Function.identity()));
        ImplementationForm form = new ImplementationForm();
        content.rooms().forEach(use -> form.rooms.add(RoomLine.of(use, known)));
        content.work().forEach(item -> form.work.add(WorkLine.of(item, known)));
        return form;
    }

    ImplementationContent content() {
        return new ImplementationContent(
                rooms.stream().map(RoomLine::use).toList(),
                work.stream().map(WorkLine::item).toList());
    }

    public List<RoomLine> getRooms() {
        return rooms;
    }

    public List<WorkLine> getWork() {
        return work;
    }

    /** One room for one sitting. */
    public static class RoomLine implements Serializable {
        private ExamPart part;
        private LocalTime from;
        private LocalTime to;
        private Long roomId;
        private Integer heads;
        private List<StaffOption> invigilators = new ArrayList<>();

        RoomLine(ExamPart part) {
            this.part = part;
        }

        /** The next room is mostly one more for the same sitting. */
        RoomLine another() {
            RoomLine line = new RoomLine(part);
            line.from = from;
            line.to = to;
            return line;
        }

        private static RoomLine of(RoomUse use, Map<Long, StaffOption> staff) {
            RoomLine line = new RoomLine(use.part());
            line.from = use.from();
            line.to = use.to();
            line.roomId = use.roomId();
            line.heads = use.heads();
            use.invigilatorIds().stream()
                    .map(staff::get)
                    .filter(Objects::nonNull)
                    .forEach(line.invigilators::add);
            return line;
        }

        private RoomUse use() {
            return new RoomUse(
                    part,
                    from,
                    to,
                    roomId,
                    heads,
                    invigilators == null
                            ? List.of()
                            : invigilators.stream()
                                    .map(StaffOption::id)
                                    .distinct()
                                    .toList());
        }

        public ExamPart getPart() {
            return part;
        }

        public void setPart(ExamPart part) {
            this.part = part;
        }

        public LocalTime getFrom() {
            return from;
        }

        public void setFrom(LocalTime from) {
            this.from = from;
        }

        public LocalTime getTo() {
            return to;
        }

        public void setTo(LocalTime to) {
            this.to = to;
        }

        public Long getRoomId() {
            return roomId;
        }

        public void setRoomId(Long roomId) {
            this.roomId = roomId;
        }

        public Integer getHeads() {
            return heads;
        }

        public void setHeads(Integer heads) {
            this.heads = heads;
        }

        public List<StaffOption> getInvigilators() {
            return invigilators;
        }

        public void setInvigilators(List<StaffOption> invigilators) {
            this.invigilators = invigilators;
        }
    }

    /** Something to be done. */
    public static class WorkLine implements Serializable {
        private ExamPhase phase;
        private String content;
        private StaffOption responsible;

        WorkLine(ExamPhase phase) {
            this.phase = phase;
        }

        private static WorkLine of(WorkItem item, Map<Long, StaffOption> staff) {
            WorkLine line = new WorkLine(item.phase());
            line.content = item.content();
            line.responsible = item.responsibleId() == null ? null : staff.get(item.responsibleId());
            return line;
        }

        private WorkItem item() {
            return new WorkItem(
                    phase,
                    content == null || content.isBlank() ? null : content.strip(),
                    responsible == null ? null : responsible.id());
        }

        public ExamPhase getPhase() {
            return phase;
        }

        public void setPhase(ExamPhase phase) {
            this.phase = phase;
        }

        public String getContent() {
            return content;
        }

        public void setContent(String content) {
            this.content = content;
        }

        public StaffOption getResponsible() {
            return responsible;
        }

        public void setResponsible(StaffOption responsible) {
            this.responsible = responsible;
        }
    }
}
