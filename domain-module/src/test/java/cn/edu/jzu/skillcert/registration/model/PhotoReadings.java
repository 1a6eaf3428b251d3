package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The limits of a photo as they are seeded. */
public final class PhotoReadings {

    private static final Map<ParameterKey, String> SEEDED = new EnumMap<>(Map.ofEntries(
            Map.entry(ParameterKey.PHOTO_RATIO, "6875"),
            Map.entry(ParameterKey.PHOTO_RATIO_TOLERANCE, "2"),
            Map.entry(ParameterKey.PHOTO_LEAST_WIDTH, "260"),
            Map.entry(ParameterKey.PHOTO_LEAST_HEIGHT, "378"),
            Map.entry(ParameterKey.PHOTO_MOST_MEGAPIXELS, "25"),
            Map.entry(ParameterKey.PHOTO_MOST_KILOBYTES, "10240"),
            Map.entry(ParameterKey.PHOTO_BORDER_STRIP, "8"),
            Map.entry(ParameterKey.PHOTO_BORDER_RED, "85"),
            Map.entry(ParameterKey.PHOTO_RED_HUE_FROM, "345"),
            Map.entry(ParameterKey.PHOTO_RED_HUE_TO, "15"),
            Map.entry(ParameterKey.PHOTO_RED_SATURATION, "45"),
            Map.entry(ParameterKey.PHOTO_RED_VALUE, "35")));

    private PhotoReadings() {}

    public static ParameterValues seeded() {
        return new ParameterValues(LocalDate.of(2026, 11, 2), SEEDED);
    }

    public static ParameterValues with(ParameterKey key, String value) {
        Map<ParameterKey, String> values = new EnumMap<>(SEEDED);
        values.put(key, value);
        return new ParameterValues(LocalDate.of(2026, 11, 2), values);
    }
}
