package cn.edu.jzu.skillcert.platform.change;

import cn.edu.jzu.skillcert.shared.Secret;
import java.lang.reflect.Field;

/** The Java field behind an attribute's path, for its annotations. */
final class AttributeFields {

    private AttributeFields() {}

    /** @param path attribute names with dots between, as embedded values have them */
    static boolean isSecret(Class<?> type, String path) {
        Class<?> owner = type;
        for (String name : path.split("\\.")) {
            Field field = find(owner, name);
            if (field == null) {
                return false;
            }
            if (field.isAnnotationPresent(Secret.class)) {
                return true;
            }
            owner = field.getType();
        }
        return false;
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
}
