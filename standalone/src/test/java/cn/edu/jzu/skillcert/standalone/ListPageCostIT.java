package cn.edu.jzu.skillcert.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a whole list page costs, from the log-in check to the bell in the top bar, however many rows there are. */
@InBrowser
class ListPageCostIT {

    private static final Path WEBAPP = Path.of("..", "web-module", "src", "main", "webapp");
    private static final String LIST = "template=\"/WEB-INF/templates/list.xhtml\"";
    private static final int MOST = 8;
    private static final Map<String, Integer> OTHERWISE = Map.of("/agreement/list.xhtml", 5);
    /** Timers of the portal ask now and then; nobody asks in all of these. */
    private static final int TRIES = 4;

    private static final List<String> PEOPLE =
            List.of("jwc.wang", "xxgc.chen", "admin", "sj.wei", "cwc.li", "kw.huang", "xs.li");

    @Test
    void aListPageCostsAHandfulOfStatements(Portal portal) throws IOException, SQLException {
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        for (String username : PEOPLE) {
            Visitor visitor = new Visitor(portal.url());
            visitor.logIn(username, Portal.DEMO_PASSWORD);
            visitors.put(username, visitor);
        }
        List<String> counted = new ArrayList<>();
        List<String> dear = new ArrayList<>();
        try (SentStatements sent = SentStatements.to(portal.data())) {
            sent.run("insert into agreement (departmentid, organizationid, title, status, reviewfrom)"
                    + " select (select min(id) from department), (select min(id) from evaluationorganization),"
                    + " '很多协议之' || n, 'DRAFT', 'ACADEMIC_AFFAIRS' from generate_series(1, 20000) n");
            try {
                for (String page : listPages()) {
                    Visitor visitor = whoSees(page, visitors);
                    List<String> fewest = fewest(sent, page, visitor);
                    counted.add(page);
                    assertThat(fewest).as("statements of " + page).isNotEmpty();
                    if (fewest.size() > OTHERWISE.getOrDefault(page, MOST)) {
                        dear.add(page + " " + fewest.size() + ":\n  " + String.join("\n  ", fewest));
                    }
                }
            } finally {
                sent.run("delete from agreement where title like '很多协议之%'");
            }
        }
        assertThat(counted).hasSizeGreaterThan(20).containsAll(OTHERWISE.keySet());
        assertThat(dear).isEmpty();
    }

    private static List<String> fewest(SentStatements sent, String page, Visitor visitor)
            throws IOException, SQLException {
        List<String> fewest = null;
        for (int i = 0; i < TRIES; i++) {
            List<String> now = sent.during(() -> visitor.get(page));
            fewest = fewest == null || now.size() < fewest.size() ? now : fewest;
        }
        return fewest;
    }

    private static Visitor whoSees(String page, Map<String, Visitor> visitors) throws IOException {
        for (Visitor visitor : visitors.values()) {
            if (visitor.get(page).statusCode() == 200) {
                return visitor;
            }
        }
        throw new AssertionError("Nobody sees " + page);
    }

    private static List<String> listPages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            List<String> pages = new ArrayList<>();
            for (Path file : files.filter(name -> name.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList()) {
                if (Files.readString(file).contains(LIST)) {
                    pages.add("/" + WEBAPP.relativize(file));
                }
            }
            return pages;
        }
    }
}
