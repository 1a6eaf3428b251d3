package cn.edu.jzu.skillcert.platform.web;

import java.util.List;

/** A heading of the menu with what this user may open below it. */
public record MenuChapter(Chapter chapter, List<MenuEntry> entries) {

    public MenuChapter {
        entries = List.copyOf(entries);
    }
}
