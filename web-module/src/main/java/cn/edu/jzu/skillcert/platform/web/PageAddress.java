package cn.edu.jzu.skillcert.platform.web;

/** Addresses of pages as services name them: paths within the portal and nothing else. */
public final class PageAddress {

    private PageAddress() {}

    /** With a leading slash, to be put after the context root. What leads out of the portal leads to its first screen. */
    public static String of(String page) {
        if (page == null || page.isBlank() || page.startsWith("//") || page.contains(":") || page.contains("\\")) {
            return "/index.xhtml";
        }
        return page.startsWith("/") ? page : "/" + page;
    }
}
