package cn.edu.jzu.skillcert.task.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskSynchronizationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final TaskDraft REVIEW = TaskDraft.of(
                    SampleTask.REVIEW, "2026-01", Place.of(PlaceKind.AGREEMENT, 1), "第十条")
            .forRole(Role.FINANCE);
    private static final TaskDraft MEND = TaskDraft.of(
                    SampleTask.MEND, "2026-01", Place.of(PlaceKind.AGREEMENT, 1), "第十条")
            .forDepartment(4);

    private final List<Task> tasks = new ArrayList<>();

    @Test
    void opensWhatIsMissingAndClosesWhatIsNoLongerNamed() {
        say(REVIEW);
        assertThat(open()).extracting(Task::getKind).containsExactly("SampleTask.REVIEW");

        say(MEND);
        assertThat(open()).extracting(Task::getKind).containsExactly("SampleTask.MEND");
        assertThat(tasks.get(0).getClosedAt()).isEqualTo(NOW);
    }

    @Test
    void theSameAgainChangesNothing() {
        say(REVIEW, MEND);
        say(REVIEW, MEND);
        assertThat(tasks).hasSize(2).allMatch(Task::isOpen);
    }

    @Test
    void aTaskThatStaysOpenFollowsItsDeadline() {
        say(REVIEW);
        Deadline later = new Deadline(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), List.of(), List.of(), false);
        say(REVIEW.due(later));
        assertThat(tasks).hasSize(1);
        assertThat(tasks.get(0).getDue()).isEqualTo(later);
    }

    @Test
    void theSameThingForAnotherDepartmentIsAnotherTask() {
        say(MEND);
        say(MEND.forDepartment(5));
        assertThat(tasks).hasSize(2);
        assertThat(open()).hasSize(1);
    }

    @Test
    void whatComesBackIsOpenedAnew() {
        say(REVIEW);
        say();
        say(REVIEW);
        assertThat(tasks).hasSize(2);
        assertThat(open()).containsExactly(tasks.get(1));
    }

    @Test
    void aTaskForNobodyOrTwiceForTheSameIsAMistake() {
        TaskDraft forNobody = TaskDraft.of(SampleTask.SIGN, "x", Place.of(PlaceKind.AGREEMENT, 1), null);
        assertThatThrownBy(() -> new OpenTasks("Agreement", 1, List.of(forNobody)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpenTasks("Agreement", 1, List.of(REVIEW, REVIEW)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> forNobody.forRole(Role.DEPARTMENT)).isInstanceOf(IllegalArgumentException.class);
    }

    private void say(TaskDraft... drafts) {
        tasks.addAll(TaskSynchronization.apply(new OpenTasks("Agreement", 1, List.of(drafts)), open(), 9L, NOW));
    }

    private List<Task> open() {
        return tasks.stream().filter(Task::isOpen).toList();
    }
}
