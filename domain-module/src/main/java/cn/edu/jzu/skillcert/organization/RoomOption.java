package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

/** @param seats usable in an examination */
public record RoomOption(long id, String code, String name, String building, int seats) implements Serializable {

    /** As people call it. */
    public String label() {
        return building + " " + name;
    }
}
