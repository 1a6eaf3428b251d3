package cn.edu.jzu.skillcert.reference.model;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a set of levels in one column, lowest first, joined by commas. */
@Converter
public class SkillLevelsConverter implements AttributeConverter<Set<SkillLevel>, String> {

    @Override
    public String convertToDatabaseColumn(Set<SkillLevel> levels) {
        return levels.stream().sorted().map(SkillLevel::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<SkillLevel> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .map(SkillLevel::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SkillLevel.class)));
    }
}
