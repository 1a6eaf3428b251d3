package cn.edu.jzu.skillcert.shared;

import java.io.Serializable;

/**
 * One attribute that changed.
 *
 * @param name of the attribute, with dots between as embedded values have it
 * @param told whether the values may and can be told: not if they are personal, long, or ids of other records
 * @param before typed (day, enum, amount …), or null for nothing
 * @param after typed, or null for nothing
 */
public record ChangedField(String name, boolean told, Serializable before, Serializable after) implements Serializable {

    public static ChangedField untold(String name) {
        return new ChangedField(name, false, null, null);
    }
}
