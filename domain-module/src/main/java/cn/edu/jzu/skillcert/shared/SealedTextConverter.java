package cn.edu.jzu.skillcert.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link SealedText} in a text column. */
@Converter(autoApply = true)
public class SealedTextConverter implements AttributeConverter<SealedText, String> {

    @Override
    public String convertToDatabaseColumn(SealedText sealed) {
        return sealed == null ? null : sealed.value();
    }

    @Override
    public SealedText convertToEntityAttribute(String column) {
        return column == null ? null : new SealedText(column);
    }
}
