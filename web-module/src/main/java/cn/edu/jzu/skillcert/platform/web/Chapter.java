package cn.edu.jzu.skillcert.platform.web;

/** The headings of the menu, in the order of the regulation. */
public enum Chapter {
    PILOT("pi-flag"),
    AGREEMENT("pi-file-edit"),
    TRAINING("pi-book"),
    REGISTRATION("pi-user-plus"),
    ARRANGEMENT("pi-calendar"),
    RESULT("pi-verified"),
    ARCHIVE("pi-folder"),
    FEE("pi-wallet"),
    SYSTEM("pi-cog"),
    /** Not in the menu on the left but under the user's name. */
    OWN("pi-user");

    private final String icon;

    Chapter(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return "pi " + icon;
    }
}
