package cn.edu.jzu.skillcert.registration.document;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * Photos side by side, for the eye.
 *
 * @param title what is shown, e.g. the filter in words
 * @param printedBy who asked for it
 */
public record ContactSheet(String title, String printedBy, ZonedDateTime printedAt, List<Entry> entries) {

    public ContactSheet {
        entries = List.copyOf(entries);
    }

    /**
     * @param jpeg upright, RGB or grey
     * @param verdict in words
     */
    public record Entry(byte[] jpeg, String name, String studentNumber, String maskedIdNumber, String verdict) {}
}
