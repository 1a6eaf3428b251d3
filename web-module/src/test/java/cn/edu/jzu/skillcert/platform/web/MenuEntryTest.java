package cn.edu.jzu.skillcert.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MenuEntryTest {

    @ParameterizedTest
    @CsvSource({
        "/examplan/detail.xhtml, EXAM_PLANS",
        "/examplan/open.xhtml, EXAM_PLANS",
        "/examplan/overview.xhtml, PLAN_OVERVIEW",
        "/registration/exam.xhtml, EXAM_REGISTRATION",
        "/registration/list.xhtml, CANDIDATES",
        "/student/edit.xhtml, STUDENTS",
        "/student/own.xhtml, OWN_RECORD",
        "/pilot/round/detail.xhtml, PILOT_ROUNDS"
    })
    void one_line_alone_is_marked_as_where_one_is(String page, MenuEntry marked) {
        assertThat(Arrays.stream(MenuEntry.values()).filter(entry -> entry.leadsNear(page)))
                .containsExactly(marked);
    }

    @ParameterizedTest
    @EnumSource
    void its_own_page_marks_each_line(MenuEntry entry) {
        assertThat(MenuEntry.nearest(entry.page())).contains(entry);
    }

    @Test
    void the_first_screen_marks_none() {
        assertThat(MenuEntry.nearest("/index.xhtml")).isEmpty();
    }
}
