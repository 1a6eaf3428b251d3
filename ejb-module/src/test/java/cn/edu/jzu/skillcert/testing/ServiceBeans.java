package cn.edu.jzu.skillcert.testing;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every session bean of the services' jar with its public methods, found by looking. */
@ApplicationScoped
public class ServiceBeans {

    private static List<Operation> operations;

    public synchronized List<Operation> operations() {
        if (operations == null) {
            operations = classes()
                    .filter(type ->
                            type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class))
                    .flatMap(ServiceBeans::operationsOf)
                    .sorted(Comparator.comparing(Operation::toString))
                    .toList();
        }
        return operations;
    }

    private static Stream<Operation> operationsOf(Class<?> bean) {
        Class<?> view = bean.getInterfaces().length == 1 ? bean.getInterfaces()[0] : bean;
        return Arrays.stream(bean.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new Operation(bean, view, method));
    }

    private static Stream<Class<?>> classes() {
        try {
            File services = new File(ScopedRepository.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (JarFile jar = new JarFile(services)) {
                return jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .map(name -> name.substring(0, name.length() - ".class".length())
                                .replace('/', '.'))
                        .toList()
                        .stream()
                        .map(ServiceBeans::load);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ServiceBeans.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One method of one bean, called through its contract. */
    public record Operation(Class<?> bean, Class<?> contract, Method method) {

        public boolean isOpenToAll() {
            return method.isAnnotationPresent(PermitAll.class);
        }

        /** Names of the roles the method admits; empty means that nobody may call it. */
        public Set<String> roles() {
            RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
            Set<String> names = allowed == null ? Set.of() : Set.of(allowed.value());
            return names.contains(Role.ANYBODY_LOGGED_IN)
                    ? Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toCollection(TreeSet::new))
                    : new TreeSet<>(names);
        }

        /** Calls it with null, 0 and false: good enough for who stops at the door. */
        public Object callWithNothing()
                throws IllegalAccessException, InvocationTargetException, NoSuchMethodException {
            Object proxy = CDI.current().select(contract).get();
            Object[] nothing = Arrays.stream(method.getParameterTypes())
                    .map(Operation::nothing)
                    .toArray();
            return contract.getMethod(method.getName(), method.getParameterTypes())
                    .invoke(proxy, nothing);
        }

        public String signature() {
            return method.getName()
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(", ", "(", ")"));
        }

        @Override
        public String toString() {
            return contract.getSimpleName() + "." + signature();
        }

        private static Object nothing(Class<?> type) {
            if (type == boolean.class) {
                return false;
            }
            if (type == int.class) {
                return 0;
            }
            return type == long.class ? (Object) 0L : null;
        }
    }
}
