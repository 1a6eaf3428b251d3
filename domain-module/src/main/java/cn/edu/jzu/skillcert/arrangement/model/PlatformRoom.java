package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.arrangement.PlatformRoomRow;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A room as the department filled it in on the platform. */
@Embeddable
public class PlatformRoom {

    /** However the platform or a person sets names apart. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,；;/\\s\\p{Z}]+");

    private LocalDate heldOn;
    private String room;

    /** As the cell has them. */
    private String invigilators;

    protected PlatformRoom() {}

    public PlatformRoom(LocalDate heldOn, String room, String invigilators) {
        this.heldOn = heldOn;
        this.room = room;
        this.invigilators = invigilators;
    }

    public PlatformRoomRow row() {
        return new PlatformRoomRow(heldOn, room, names(invigilators));
    }

    static List<String> names(String cell) {
        return Arrays.stream(BETWEEN_NAMES.split(cell == null ? "" : cell.strip()))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
