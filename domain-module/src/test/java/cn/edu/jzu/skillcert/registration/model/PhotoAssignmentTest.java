package cn.edu.jzu.skillcert.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.registration.PhotoFileStatus;
import cn.edu.jzu.skillcert.registration.model.PhotoAssignment.Assigned;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoAssignmentTest {

    private static final PhotoOwner ZHANG = new PhotoOwner(1, "张三");
    private static final PhotoOwner LI = new PhotoOwner(2, "李四");
    private static final Map<String, PhotoOwner> PEOPLE = Map.of(
            "11010519491231002X", ZHANG,
            "2023010101", ZHANG,
            "410105200501011234", LI,
            "2023010102", LI);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X.jpg",
                "11010519491231002x.JPG",
                "2023010101.jpeg",
                "软件2301班/张三 2023010101.jpg",
                "软件2301班\\张三_11010519491231002X.jpg",
                "２０２３０１０１０１.jpg",
                "2023010101张三(1).jpg",
                "zhangsan11010519491231002x.jpg",
                "2023010101",
                "11010519491231002X_2023010101.jpg"
            })
    void a_file_called_after_the_id_number_or_the_student_number_is_found(String name) {
        assertThat(assign(name)).singleElement().satisfies(file -> {
            assertThat(file.isToBeOpened()).isTrue();
            assertThat(file.owner()).isEqualTo(ZHANG);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三.jpg", "2023010101/张三.jpg", "20230101019.jpg", "91010519491231002X1.jpg", ".jpg"})
    void a_name_that_leads_to_nobody_is_an_orphan(String name) {
        assertThat(statuses(name)).containsExactly(PhotoFileStatus.ORPHAN);
    }

    @Test
    void a_name_that_leads_to_two_people_is_given_to_neither() {
        assertThat(assign("2023010101-2023010102.jpg"))
                .singleElement()
                .matches(file -> file.obstacle() == PhotoFileStatus.AMBIGUOUS && file.owner() == null);
    }

    @Test
    void of_two_files_for_one_person_neither_is_taken() {
        assertThat(statuses("2023010101.jpg", "2023010102.jpg", "old/11010519491231002X.jpg"))
                .containsExactly(PhotoFileStatus.SEVERAL, null, PhotoFileStatus.SEVERAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../2023010101.jpg",
                "a/../../2023010101.jpg",
                "..\\..\\windows\\2023010101.jpg",
                "/etc/2023010101.jpg",
                "C:\\photos\\2023010101.jpg",
                "2023010101\u0000.jpg"
            })
    void a_name_that_leads_out_of_the_zip_is_not_opened_even_if_it_names_somebody(String name) {
        assertThat(statuses(name)).containsExactly(PhotoFileStatus.UNSAFE_NAME);
    }

    @Test
    void two_dots_within_a_name_lead_nowhere() {
        assertThat(statuses("张三..2023010101.jpg")).containsExactly((PhotoFileStatus) null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"__MACOSX/._2023010101.jpg", "a/._2023010101.jpg", "a/Thumbs.db", ".DS_Store"})
    void what_operating_systems_leave_behind_is_litter(String name) {
        assertThat(new PhotoFileName(name).isLitter()).isTrue();
    }

    @Test
    void people_are_shown_names_without_control_characters() {
        assertThat(new PhotoFileName("a\u001b[31m.jpg").shown()).isEqualTo("a�[31m.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "软件2301班/张三_11010519491231002x.jpg, 软件2301班/张三_110***********002x.jpg",
        "１１０１０５１９４９１２３１００２X.jpg, 110***********002X.jpg",
        "王五 H12345678.jpg, 王五 H******78.jpg",
        "E12345678_赵六.jpg, E******78_赵六.jpg",
        "2023010101张三(1).jpg, 2023010101张三(1).jpg"
    })
    void people_are_shown_no_number_of_a_document_in_full(String name, String shown) {
        assertThat(new PhotoFileName(name).shown()).isEqualTo(shown);
    }

    private static List<Assigned> assign(String... names) {
        return PhotoAssignment.of(
                Stream.of(names).map(PhotoFileName::new).toList(), key -> Optional.ofNullable(PEOPLE.get(key)));
    }

    private static List<PhotoFileStatus> statuses(String... names) {
        return assign(names).stream().map(Assigned::obstacle).toList();
    }
}
