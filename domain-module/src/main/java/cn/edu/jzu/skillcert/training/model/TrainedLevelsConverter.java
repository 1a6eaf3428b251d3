package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the levels of a training in one column, lowest first, joined by commas; none as an empty text. */
@Converter
public class TrainedLevelsConverter implements AttributeConverter<Set<SkillLevel>, String> {

    @Override
    public String convertToDatabaseColumn(Set<SkillLevel> levels) {
        return levels == null
                ? ""
                : levels.stream().sorted().map(SkillLevel::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<SkillLevel> convertToEntityAttribute(String column) {
        return column == null || column.isEmpty()
                ? Set.of()
                : Arrays.stream(column.split(",")).map(SkillLevel::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
