package cn.edu.jzu.skillcert.examplan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The items of a planned exam (附件1·六·1), by which two contents of it are told apart. */
public enum ExamItem {
    CERTIFICATE(PlannedExamTerms::certificateId),
    LEVEL(PlannedExamTerms::level),
    RESPONSIBLE(PlannedExamTerms::responsibleId),
    CLASSES(PlannedExamTerms::classes),
    HEADS(PlannedExamTerms::heads),
    THEORY(PlannedExamTerms::theory),
    PRACTICAL(PlannedExamTerms::practical),
    PLACE(PlannedExamTerms::place),
    CONDITIONS(PlannedExamTerms::conditions);

    private final Function<PlannedExamTerms, Object> value;

    ExamItem(Function<PlannedExamTerms, Object> value) {
        this.value = value;
    }

    /** In which of them these contents differ. */
    public static Set<ExamItem> differing(PlannedExamTerms one, PlannedExamTerms other) {
        return Arrays.stream(values())
                .filter(item -> !Objects.equals(item.value.apply(one), item.value.apply(other)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExamItem.class)));
    }
}
