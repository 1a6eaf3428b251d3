package cn.edu.jzu.skillcert.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Place} as it is written; what is no place any more is read as none. */
@Converter(autoApply = true)
public class PlaceConverter implements AttributeConverter<Place, String> {

    @Override
    public String convertToDatabaseColumn(Place place) {
        return place == null ? null : place.toString();
    }

    @Override
    public Place convertToEntityAttribute(String column) {
        return column == null ? null : Place.parse(column).orElse(null);
    }
}
