package cn.edu.jzu.skillcert.platform.change;

import cn.edu.jzu.skillcert.shared.Personal;
import cn.edu.jzu.skillcert.shared.Secret;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** The Java field behind an attribute's path, for its annotations and its type. */
final class AttributeFields {

    private AttributeFields() {}

    /** @param path attribute names with dots between, as embedded values have them */
    static boolean isSecret(Class<?> type, String path) {
        return isMarked(type, path, Secret.class);
    }

    static boolean isPersonal(Class<?> type, String path) {
        return type.isAnnotationPresent(Personal.class) || isMarked(type, path, Personal.class);
    }

    /** What the attribute holds; null if no class up to the top declares it. */
    static Class<?> typeOf(Class<?> type, String path) {
        List<Field> fields = along(type, path);
        return fields.isEmpty() ? null : fields.get(fields.size() - 1).getType();
    }

    /** Null if no class up to the top declares it. */
    static Field find(Class<?> type, String name) {
        for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
            for (Field field : declaring.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        return null;
    }

    private static boolean isMarked(Class<?> type, String path, Class<? extends Annotation> mark) {
        return along(type, path).stream().anyMatch(field -> field.isAnnotationPresent(mark));
    }

    /** The fields on the way to the attribute and its own; none if the way breaks off. */
    private static List<Field> along(Class<?> type, String path) {
        List<Field> fields = new ArrayList<>();
        Class<?> owner = type;
        for (String name : path.split("\\.")) {
            Field field = find(owner, name);
            if (field == null) {
                return List.of();
            }
            fields.add(field);
            owner = field.getType();
        }
        return fields;
    }
}
