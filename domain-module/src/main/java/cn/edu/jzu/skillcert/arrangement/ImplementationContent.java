package cn.edu.jzu.skillcert.arrangement;

import java.io.Serializable;
import java.util.List;

/** What an implementation plan says: rooms with their times, heads and invigilators, and who does what. */
public record ImplementationContent(List<RoomUse> rooms, List<WorkItem> work) implements Serializable {

    public static final ImplementationContent EMPTY = new ImplementationContent(List.of(), List.of());

    public ImplementationContent {
        rooms = List.copyOf(rooms);
        work = List.copyOf(work);
    }
}
