package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a plan says of one exam, the items of 附件1·六·1; any of them may be missing while it is a draft.
 *
 * @param id of the planned exam, or null for a new line
 * @param responsibleId staff who is responsible 负责人
 * @param heads in all, which must be the sum of the classes
 * @param conditions what the rooms must have 考场条件要求
 */
public record PlannedExamTerms(
        Long id,
        Long certificateId,
        SkillLevel level,
        Long responsibleId,
        Integer heads,
        ComponentDate theory,
        ComponentDate practical,
        String place,
        String conditions,
        List<ClassHeads> classes)
        implements Serializable {

    public PlannedExamTerms {
        theory = Objects.requireNonNullElse(theory, ComponentDate.OPEN);
        practical = Objects.requireNonNullElse(practical, ComponentDate.OPEN);
        classes = List.copyOf(classes);
    }

    /** Whether the heads of both are taken of the same quota of a year. */
    public boolean drawsOnQuotaOf(PlannedExamTerms other) {
        return certificateId != null
                && certificateId.equals(other.certificateId())
                && level != null
                && level == other.level();
    }

    public Optional<LocalDate> firstSession() {
        return sessions().min(LocalDate::compareTo);
    }

    public Optional<LocalDate> lastSession() {
        return sessions().max(LocalDate::compareTo);
    }

    /** Days of theory and practical that are set. */
    public Stream<LocalDate> sessions() {
        return Stream.of(theory.on(), practical.on()).filter(Objects::nonNull);
    }

    /** Σ of the classes; a class without heads adds nothing. */
    public int classSum() {
        return classes.stream()
                .map(ClassHeads::heads)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
