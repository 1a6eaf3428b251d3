package cn.edu.jzu.skillcert.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class PagedTableTest {

    private final List<PageRequest> asked = new ArrayList<>();
    private final PagedTable<String> table =
            new PagedTable<String>(request -> {
                asked.add(request);
                return new PageOf<>(List.of("甲", "乙"), 42);
            }) {
                @Override
                PageRequest aboutToBeShown() {
                    return new PageRequest(20, 20, null, true);
                }

                @Override
                void tellBrowser(PageRequest request) {
                    assertThat(request).isEqualTo(asked.get(asked.size() - 1));
                }
            };

    @Test
    void passesPageAndOrderOn() {
        SortMeta byName =
                SortMeta.builder().field("name").order(SortOrder.DESCENDING).build();

        assertThat(table.load(40, 20, Map.of("name", byName), Map.of())).containsExactly("甲", "乙");
        assertThat(asked).containsExactly(new PageRequest(40, 20, "name", false));
    }

    @Test
    void asksTheServiceOnceForNumberAndRows() {
        assertThat(table.count(Map.of())).isEqualTo(42);
        assertThat(table.load(20, 20, Map.of(), Map.of())).containsExactly("甲", "乙");

        assertThat(asked).hasSize(1);
    }

    @Test
    void asksAgainForTheNextRendering() {
        assertThat(table.count(Map.of())).isEqualTo(42);
        assertThat(table.count(Map.of())).isEqualTo(42);

        assertThat(asked).hasSize(2);
    }

    @Test
    void neverAsksForMoreThanAPageMayHold() {
        table.load(0, 100_000, Map.of(), Map.of());

        assertThat(asked.get(0).size()).isEqualTo(PageRequest.MAX_SIZE);
    }

    private static final class Silent extends PagedTable<String> {
        Silent(Source<String> source) {
            super(source);
        }

        @Override
        void tellBrowser(PageRequest request) {
            // There is none.
        }
    }

    private static final class StoredPage implements Serializable {
        private final String typed;
        private final PagedTable<String> rows;

        StoredPage(String typed) {
            this.typed = typed;
            this.rows = new Silent(request -> new PageOf<>(List.of(this.typed + request.first()), 21));
        }
    }

    /** Servers store sessions over a restart; the list goes on where it was. */
    @Test
    void goesOnWhenThePageComesBackFromAStoredSession() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream session = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(session)) {
            out.writeObject(new StoredPage("甲"));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(session.toByteArray()))) {
            StoredPage back = (StoredPage) in.readObject();
            assertThat(back.rows.load(20, 20, Map.of(), Map.of())).containsExactly("甲20");
        }
    }
}
