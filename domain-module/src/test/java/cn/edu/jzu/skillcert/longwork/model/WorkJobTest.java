package cn.edu.jzu.skillcert.longwork.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.longwork.WorkAction;
import cn.edu.jzu.skillcert.longwork.WorkError;
import cn.edu.jzu.skillcert.longwork.WorkKind;
import cn.edu.jzu.skillcert.longwork.WorkOrder;
import cn.edu.jzu.skillcert.longwork.WorkProgress;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkJobTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final StoredDocument LIST = new StoredDocument("学生信息表.xlsx", "application/x", "0".repeat(64), 10);

    private enum Kind implements WorkKind {
        IMPORT
    }

    private final WorkJob job = new WorkJob(
            7, new WorkOrder(Kind.IMPORT, "一班", Map.of("exam", "12", "note", "两行\n第二行"), List.of(LIST)), NOW);

    @Test
    void keepsItsOrder() {
        assertThat(job.getKind()).isEqualTo("Kind.IMPORT");
        assertThat(job.getSettings()).containsEntry("exam", "12").containsEntry("note", "两行\n第二行");
        assertThat(job.given()).extracting(StoredDocument::sha256).containsExactly(LIST.sha256());
    }

    @Test
    void runsOnceAndEndsWithItsResult() {
        assertThat(job.start(NOW)).isTrue();
        assertThat(job.start(NOW)).isFalse();
        job.tell(WorkProgress.NONE.atStep("a.step", 20).at(5, 20).having("a.sentence", "5"));
        assertThat(job.getStep()).isEqualTo("a.step");
        job.finish(WorkResult.done("some.text", "20").with(LIST), NOW);

        assertThat(job.getState()).isEqualTo(WorkState.DONE);
        assertThat(job.getDone()).isEqualTo(20);
        assertThat(job.getArguments()).containsExactly("20");
        assertThat(job.getStep()).isNull();
        assertThat(job.getAchieved()).isNull();
        assertThat(job.getFiles()).filteredOn(WorkJobFile::isMade).hasSize(1);
        assertThat(job.given()).hasSize(1);
        assertThat(job.allowed()).isEmpty();
        assertThatThrownBy(() -> job.failed("x", List.of(), NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatDoesNotComeToItsEndSaysWhatItHasDone() {
        job.start(NOW);
        job.tell(WorkProgress.NONE.atStep("a.step", 20).at(5, 20).having("a.sentence", "5"));
        job.cancelled(NOW);
        assertThat(job.getAchieved()).isEqualTo("a.sentence");
        assertThat(job.getAchievedArguments()).containsExactly("5");
        assertThat(job.getStep()).isNull();

        job.tell(WorkProgress.NONE);
        assertThat(job.getAchieved()).isEqualTo("a.sentence");
    }

    /** A portal that is deployed anew gives up what the one before still runs. */
    @Test
    void whoStillRunsWhatWasGivenUpIsToldToStopAndChangesNothing() {
        job.start(NOW);
        assertThat(job.isUnwanted()).isFalse();
        job.interrupted(NOW);
        assertThat(job.isUnwanted()).isTrue();
        job.cancelled(NOW);
        assertThat(job.getState()).isEqualTo(WorkState.INTERRUPTED);
    }

    @Test
    void cancelledWhileItWaitsItNeverStarts() {
        job.requestCancel();
        assertThat(job.start(NOW)).isFalse();
        assertThat(job.getState()).isEqualTo(WorkState.CANCELLED);
    }

    @Test
    void whatIsOverCannotBeCancelled() {
        job.start(NOW);
        job.finish(WorkResult.done("some.text"), NOW);
        job.requestCancel();
        assertThat(job.isCancelRequested()).isFalse();
    }

    @Test
    void anInterruptedJobIsRepeatedAsANewOneWithTheSameOrder() {
        job.start(NOW);
        job.interrupted(NOW);
        assertThat(job.allowed()).containsExactly(WorkAction.REPEAT);

        WorkJob again = job.repeat(true, NOW);
        assertThat(again.getState()).isEqualTo(WorkState.QUEUED);
        assertThat(again.getSettings()).isEqualTo(job.getSettings());
        assertThat(again.given()).extracting(StoredDocument::fileName).containsExactly(LIST.fileName());
        assertThat(job.getState()).isEqualTo(WorkState.INTERRUPTED);
    }

    @Test
    void whatCameToItsEndOrLostItsFilesIsNotRepeated() {
        job.start(NOW);
        assertThatThrownBy(() -> job.repeat(true, NOW)).satisfies(code(WorkError.NOT_REPEATABLE));
        job.failed("x", List.of(), NOW);
        assertThatThrownBy(() -> job.repeat(false, NOW)).satisfies(code(WorkError.FILES_GONE));
    }

    private static java.util.function.Consumer<Throwable> code(WorkError code) {
        return refused -> assertThat(((BusinessException) refused).code()).isEqualTo(code);
    }
}
