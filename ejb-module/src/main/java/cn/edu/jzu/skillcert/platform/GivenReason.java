package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.Reason;
import cn.edu.jzu.skillcert.shared.Reasoned;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Why a caller does what he calls, as his command or a marked parameter of the contract says it. */
final class GivenReason {

    private static final int NONE = -1;
    private static final Map<Method, Integer> MARKED = new ConcurrentHashMap<>();

    private GivenReason() {}

    /** @param arguments null where there are none, as containers say it */
    static Optional<String> of(Method method, Object[] arguments) {
        if (arguments == null) {
            return Optional.empty();
        }
        int marked = MARKED.computeIfAbsent(method, GivenReason::markedIn);
        Stream<Object> loose = marked == NONE ? Stream.empty() : Stream.ofNullable(arguments[marked]);
        Stream<String> ofCommands =
                Stream.of(arguments).filter(Reasoned.class::isInstance).map(command -> ((Reasoned) command).reason());
        return Stream.concat(loose.map(String.class::cast), ofCommands)
                .filter(Objects::nonNull)
                .filter(reason -> !InputCheck.isBlank(reason))
                .map(String::strip)
                .findFirst();
    }

    /** The contract is marked, not the bean that fulfils it. */
    private static int markedIn(Method method) {
        for (Class<?> contract : method.getDeclaringClass().getInterfaces()) {
            try {
                Annotation[][] parameters = contract.getMethod(method.getName(), method.getParameterTypes())
                        .getParameterAnnotations();
                for (int i = 0; i < parameters.length; i++) {
                    if (Arrays.stream(parameters[i]).anyMatch(Reason.class::isInstance)) {
                        return i;
                    }
                }
            } catch (NoSuchMethodException ofAnother) {
                continue;
            }
        }
        return NONE;
    }
}
