package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.servlet.http.Part;

/** What was chosen in a {@code t:file}. For no file at all an ajax request has no part, and Faces does not ask for it. */
public final class ChosenFile {

    private ChosenFile() {}

    /** @return never null; refused at the field if nothing was chosen */
    public static Part of(String field, Part part) {
        InputCheck check = new InputCheck();
        check.required(field, part);
        check.done();
        return part;
    }
}
