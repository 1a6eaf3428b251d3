package cn.edu.jzu.skillcert.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every place a service can name is a page that takes what the place says. */
class PageAddressTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern TAKEN = Pattern.compile("<(?:f|o):viewParam\\b[^>]*\\bname=\"(\\w+)\"");

    @ParameterizedTest
    @EnumSource
    void every_place_is_a_page_with_the_parameters_of_the_place(PlaceKind kind) throws IOException {
        String path = PageAddress.path(kind);
        if (!path.endsWith(".xhtml")) {
            assertThat(kind).as("the one paper that is shown without a page").isEqualTo(PlaceKind.QUOTA_CORRECTION);
            return;
        }
        Path page = WEBAPP.resolve(path.substring(1));
        assertThat(page).isRegularFile();
        Set<String> taken = TAKEN.matcher(Files.readString(page))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
        assertThat(taken).containsAll(kind.parameters());
    }

    @Test
    void what_is_nowhere_leads_to_the_first_screen() {
        assertThat(PageAddress.page(null)).isEqualTo("/index.xhtml");
    }

    @Test
    void an_action_leads_there_with_what_the_place_says() {
        assertThat(PageAddress.redirect(Place.of(PlaceKind.AGREEMENT, 17)))
                .startsWith("/agreement/detail.xhtml?id=17&faces-redirect=true");
        assertThat(PageAddress.redirect(Place.of(PlaceKind.ADJUSTMENTS)))
                .startsWith("/pilot/adjustment/list.xhtml?faces-redirect=true");
    }
}
