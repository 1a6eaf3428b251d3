package cn.edu.jzu.skillcert.audit.persistence;

import cn.edu.jzu.skillcert.audit.FieldChange;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;

/** The changed fields as the trail stores them: {@code [["status","DRAFT","SUBMITTED"],…]}. */
final class FieldsJson {

    /** Kept: {@code Json} searches every library of the server for its provider at each call, for milliseconds. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private FieldsJson() {}

    static String write(List<FieldChange> fields) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (FieldChange field : fields) {
            all.add(JSON.createArrayBuilder()
                    .add(field.field())
                    .add(value(field.before()))
                    .add(value(field.after())));
        }
        return all.build().toString();
    }

    static List<FieldChange> read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(field -> new FieldChange(field.getString(0), text(field.get(1)), text(field.get(2))))
                    .toList();
        }
    }

    private static JsonValue value(String text) {
        // PostgreSQL keeps no NUL character.
        return text == null ? JsonValue.NULL : JSON.createValue(text.replace("\u0000", ""));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : null;
    }
}
