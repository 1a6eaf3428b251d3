package cn.edu.jzu.skillcert.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.CommentDraft;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptCommentsTest {

    private static final List<CommentDraft> COMMENTS =
            List.of(new CommentDraft(3, "第三条", "单价与上限不符\n请核对 C:\\名录"), new CommentDraft(null, null, "总体可行"));

    @Test
    void whatWasKeptComesBackWholeThroughABrowser() {
        String kept = KeptComments.write(COMMENTS);
        assertThat(KeptComments.read(kept)).isEqualTo(COMMENTS);
        assertThat(KeptComments.read(kept.replace("\n", "\r\n"))).isEqualTo(COMMENTS);
        assertThat(KeptComments.read(kept.strip())).isEqualTo(COMMENTS);
    }

    @Test
    void withoutCommentsThereIsNothingToKeep() {
        assertThat(KeptComments.write(List.of())).isEmpty();
        assertThat(KeptComments.read("")).isEmpty();
        assertThat(KeptComments.read(null)).isEmpty();
    }

    @Test
    void whatSomebodyMadeUpIsLeftOut() {
        assertThat(KeptComments.read("no comment\nx\\ny\\nz\\n\n")).isEmpty();
    }
}
