package cn.edu.jzu.skillcert.contract;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.shared.PageRequest;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arguments with which a finder finds as much as it can: the id that exists, filters that filter nothing. */
final class Arguments {

    private Arguments() {}

    static Object[] of(Method finder, DataScope scope, long id) throws ReflectiveOperationException {
        Object[] arguments = new Object[finder.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = finder.getParameterTypes()[i];
            arguments[i] = type == DataScope.class ? scope : value(type, id);
        }
        return arguments;
    }

    private static Object value(Class<?> type, long id) throws ReflectiveOperationException {
        if (type == long.class || type == Long.class) {
            return id;
        }
        if (type == int.class || type == Integer.class) {
            return 100;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == String.class) {
            return "";
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 11, 2);
        }
        if (type == YearMonth.class) {
            return YearMonth.of(2026, 11);
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == Condition.class) {
            return Condition.all();
        }
        if (type == PageRequest.class) {
            return PageRequest.first(PageRequest.MAX_SIZE);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return filter(type);
        }
        return collection(type, id);
    }

    private static Object collection(Class<?> type, long id) {
        if (Map.class.isAssignableFrom(type)) {
            return Map.of();
        }
        if (type == List.class || type == Collection.class) {
            return List.of(id);
        }
        return type == Set.class ? Set.of(id) : null;
    }

    private static Object filter(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(Arguments::unfiltered).toArray();
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object unfiltered(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == Set.class) {
            return Set.of();
        }
        return type == List.class || type == Collection.class ? List.of() : null;
    }
}
