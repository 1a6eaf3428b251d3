package cn.edu.jzu.skillcert.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.regulation.EvidenceCode;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.regulation.Verdict;
import cn.edu.jzu.skillcert.training.TrainingEvidence;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldedTest {

    private static final RuleInfo RULE = new RuleInfo("R-5.3", "附件1·五·2", Severity.WARNING, RuleSource.EXPLICIT);

    @Test
    void aFewAreShownAndNeverOneIsFoldedAlone() {
        assertThat(Folded.of(List.of())).isEqualTo(new Folded<>(List.of(), List.of()));
        assertThat(Folded.of(List.of(1, 2, 3, 4)).more()).isEmpty();
        assertThat(Folded.of(List.of(1, 2, 3, 4, 5))).isEqualTo(new Folded<>(List.of(1, 2, 3), List.of(4, 5)));
    }

    @Test
    void whatSaysTheSameOfManyIsOneGroupAndNothingIsLost() {
        Finding other = finding(TrainingEvidence.HOURS_SHORT, "一班");
        List<Finding> all = Stream.concat(
                        Stream.of(other),
                        IntStream.range(0, 20)
                                .mapToObj(i -> finding(TrainingEvidence.NO_COURSE_LINKED, "电商" + i + "班")))
                .toList();

        List<Folded<Finding>> groups = Folded.bySaying(all);

        assertThat(groups).hasSize(2);
        assertThat(groups.get(0)).isEqualTo(new Folded<>(List.of(other), List.of()));
        assertThat(groups.get(1).shown()).isEqualTo(all.subList(1, 4));
        assertThat(groups.get(1).more()).isEqualTo(all.subList(4, 21));
    }

    private static Finding finding(EvidenceCode evidence, String className) {
        return new Finding(RULE, Verdict.FAIL, Severity.WARNING, evidence, List.of(className), null);
    }
}
