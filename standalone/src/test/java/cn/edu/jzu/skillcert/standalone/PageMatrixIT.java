package cn.edu.jzu.skillcert.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the portal before every role: shown or refused, but never broken. */
@InBrowser
class PageMatrixIT {

    private static final Path WEBAPP = Path.of("..", "web-module", "src", "main", "webapp");
    private static final Set<String> ALONE = Set.of("/login.xhtml", "/error/500.xhtml");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "jwc.wang",
                "cwc.li",
                "fw.zhao",
                "xxgc.chen",
                "ld.sun",
                "pj.qian",
                "kw.huang",
                "xs.li",
                "sj.wei"
            })
    void everyPageIsShownOrRefusedToEveryRole(String username, Portal portal) throws IOException {
        Visitor visitor = new Visitor(portal.url());
        visitor.logIn(username, Portal.DEMO_PASSWORD);
        assertThat(visitor.isLoggedIn()).isTrue();
        Map<String, Integer> broken = new LinkedHashMap<>();
        for (String address : addresses()) {
            int status = visitor.get(address).statusCode();
            if (!Set.of(200, 403, 404).contains(status)) {
                broken.put(address, status);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void noPageComplainsInTheBrowser(Portal portal) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (String username : List.of("admin", "jwc.wang", "xxgc.chen", "sj.wei")) {
            Visitor visitor = new Visitor(portal.url());
            visitor.logIn(username, Portal.DEMO_PASSWORD);
            try (Visit visit = portal.visit()) {
                Portal.loginAs(visit.page(), username);
                for (String page : pages()) {
                    String address = page + "?id=1";
                    if (!page.startsWith("/error/") && visitor.get(address).statusCode() == 200) {
                        visit.page().navigate(address);
                    }
                }
                visit.complaints().forEach(complaint -> complaints.add(username + ": " + complaint));
            }
        }
        assertThat(complaints).isEmpty();
    }

    /** Each page as it is, with a record that may be there, with one that is not, and with nonsense. */
    private static List<String> addresses() throws IOException {
        List<String> addresses = new ArrayList<>();
        for (String page : pages()) {
            addresses.add(page);
            if (Files.readString(WEBAPP.resolve(page.substring(1))).contains("name=\"id\"")) {
                Stream.of("1", "999999999", "x'").forEach(id -> addresses.add(page + "?id=" + id));
            }
        }
        return addresses;
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            List<String> pages = files.map(file -> "/" + WEBAPP.relativize(file))
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/"))
                    .filter(page -> !ALONE.contains(page))
                    .sorted()
                    .toList();
            assertThat(pages)
                    .contains("/index.xhtml", "/agreement/review.xhtml")
                    .hasSizeGreaterThan(40);
            return pages;
        }
    }
}
