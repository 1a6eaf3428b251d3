package cn.edu.jzu.skillcert.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the portal before every role: shown or refused, but never broken. */
@InBrowser
class PageMatrixIT {

    private static final Path WEBAPP = Path.of("..", "web-module", "src", "main", "webapp");
    private static final String NONSENSE = "x'";
    private static final Map<String, Set<Role>> FORMS = forms();
    /** Forms of one record that is not known by an id, with the parameters that name it. */
    private static final Map<String, Set<String>> NAMED = named();

    private static final Pattern LINK = Pattern.compile("href=\"/[\\w/]+\\.xhtml\\?([^\"]+)\"");
    private static final Set<String> ALONE = Set.of("/login.xhtml", "/error/500.xhtml");

    @ParameterizedTest
    @CsvSource({
        "admin, ADMINISTRATOR",
        "jwc.wang, ACADEMIC_AFFAIRS",
        "cwc.li, FINANCE",
        "fw.zhao, LEGAL",
        "xxgc.chen, DEPARTMENT",
        "ld.sun, LEADING_GROUP",
        "pj.qian, EVALUATION_ORGANIZATION",
        "kw.huang, STAFF",
        "xs.li, STUDENT",
        "sj.wei, AUDITOR"
    })
    void everyPageIsShownOrRefusedToEveryRoleAndAFormToWhoeverMayNotSendIt(String username, Role role, Portal portal)
            throws IOException {
        Visitor visitor = new Visitor(portal.url());
        visitor.logIn(username, Portal.DEMO_PASSWORD);
        assertThat(visitor.isLoggedIn()).isTrue();
        Map<String, Integer> wrong = new LinkedHashMap<>();
        List<String> addresses = addresses();
        addresses.addAll(ofRecordsWithOtherNames(portal));
        for (String address : addresses) {
            int status = visitor.get(address).statusCode();
            if (!expected(address, role).contains(status)) {
                wrong.put(address, status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What makes no sense as an address is not found, by whomever. */
    private static Set<Integer> expected(String address, Role role) {
        String page = address.replaceFirst("\\?.*", "");
        Set<Role> senders = FORMS.get(page);
        if (senders == null) {
            return Set.of(200, 403, 404);
        }
        if (address.equals(page) && NAMED.containsKey(page)) {
            return Set.of(404);
        }
        if (NAMED.containsKey(page)) {
            return Set.of(senders.contains(role) ? 200 : 403);
        }
        if (senders.contains(role)) {
            return address.contains("?") ? Set.of(200, 404) : Set.of(200);
        }
        return address.endsWith("?id=" + NONSENSE) ? Set.of(403, 404) : Set.of(403);
    }

    @Test
    void theFormsAreFoundWithTheRolesThatMaySendThem() {
        assertThat(FORMS)
                .hasSizeGreaterThan(12)
                .containsEntry("/account/open.xhtml", Set.of(Role.ADMINISTRATOR))
                .containsEntry("/agreement/open.xhtml", Set.of(Role.DEPARTMENT))
                .containsEntry("/pilot/ledger/correct.xhtml", Set.of(Role.ACADEMIC_AFFAIRS))
                .containsEntry("/reference/cap/import.xhtml", Set.of(Role.ACADEMIC_AFFAIRS, Role.ADMINISTRATOR))
                .allSatisfy((page, senders) -> assertThat(senders).as(page).isNotEmpty());
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

    private static Map<String, Set<Role>> forms() {
        try {
            return FormPages.of(WEBAPP);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Set<String>> named() {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        FORMS.keySet().forEach(page -> {
            Set<String> parameters = FormPages.requiredBy(content(page));
            if (!parameters.isEmpty()) {
                named.put(page, parameters);
            }
        });
        return named;
    }

    /** Each with a record of the demo data: one to which a list has a link by these very parameters. */
    private static List<String> ofRecordsWithOtherNames(Portal portal) throws IOException {
        Visitor reader = new Visitor(portal.url());
        reader.logIn("jwc.wang", Portal.DEMO_PASSWORD);
        Map<Set<String>, String> records = new LinkedHashMap<>();
        for (String page : pages()) {
            if (page.endsWith("/list.xhtml")) {
                LINK.matcher(reader.get(page).body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .forEach(query -> records.putIfAbsent(namesIn(query), query));
            }
        }
        assertThat(records.keySet()).as("records that lists lead to").containsAll(NAMED.values());
        return NAMED.entrySet().stream()
                .map(named -> named.getKey() + "?" + records.get(named.getValue()))
                .toList();
    }

    private static Set<String> namesIn(String query) {
        return Stream.of(query.split("&"))
                .map(parameter -> parameter.replaceFirst("=.*", ""))
                .collect(Collectors.toSet());
    }

    private static String content(String page) {
        try {
            return Files.readString(WEBAPP.resolve(page.substring(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Each page as it is, with a record that may be there, with one that is not, and with nonsense. */
    private static List<String> addresses() throws IOException {
        List<String> addresses = new ArrayList<>();
        for (String page : pages()) {
            addresses.add(page);
            if (content(page).contains("name=\"id\"")) {
                Stream.of("1", "999999999", NONSENSE).forEach(id -> addresses.add(page + "?id=" + id));
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
