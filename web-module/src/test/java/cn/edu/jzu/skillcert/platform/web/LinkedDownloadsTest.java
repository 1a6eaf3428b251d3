package cn.edu.jzu.skillcert.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page offers to open or to download is there: every servlet path a page leads to is mapped by a servlet. */
class LinkedDownloadsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern LINK = Pattern.compile("request\\.contextPath}(/[^\"'#?<]+)");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(LinkedDownloadsTest::leadsToAServlet)
                    .toList();
        }
    }

    private static boolean leadsToAServlet(Path page) {
        return !linked(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyServletPathOfAPageIsMapped(Path page) throws Exception {
        assertThat(mapped()).containsAll(linked(page));
    }

    /** Neither pages nor files of the web application itself. */
    private static Set<String> linked(Path page) {
        try {
            return LINK.matcher(Files.readString(page))
                    .results()
                    .map(match -> match.group(1))
                    .filter(path -> !path.endsWith(".xhtml") && !path.endsWith("/"))
                    .filter(path -> !Files.exists(WEBAPP.resolve(path.substring(1))))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> mapped() throws IOException, ClassNotFoundException {
        Set<String> mapped = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                String name = CLASSES.relativize(file).toString().replace('/', '.');
                WebServlet servlet = Class.forName(
                                name.substring(0, name.length() - ".class".length()),
                                false,
                                LinkedDownloadsTest.class.getClassLoader())
                        .getAnnotation(WebServlet.class);
                if (servlet != null) {
                    mapped.addAll(Arrays.asList(servlet.value()));
                    mapped.addAll(Arrays.asList(servlet.urlPatterns()));
                }
            }
        }
        return mapped;
    }
}
