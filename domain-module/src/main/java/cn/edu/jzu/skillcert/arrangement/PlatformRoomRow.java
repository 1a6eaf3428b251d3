package cn.edu.jzu.skillcert.arrangement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A room as the platform has it. */
public record PlatformRoomRow(LocalDate on, String room, List<String> invigilators) implements Serializable {

    public PlatformRoomRow {
        invigilators = List.copyOf(invigilators);
    }
}
