package cn.edu.jzu.skillcert.standalone;

import cn.edu.jzu.skillcert.account.Role;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages that are nothing but a form, and who may send it: read from the page's buttons, what their actions call,
 * and what the services say about these methods. Nothing here is a list, so a new form is among them by itself.
 */
final class FormPages {

    private static final Pattern FORM = Pattern.compile("template=\"/WEB-INF/templates/(edit|import)\\.xhtml\"");
    private static final Pattern OF_ONE_RECORD = Pattern.compile("viewParam name=\"id\"[^>]*required=\"true\"");
    private static final Pattern REQUIRED = Pattern.compile("viewParam name=\"(\\w+)\"[^>]*required=\"true\"");
    private static final Pattern BUTTON = Pattern.compile("<p:commandButton\\b[^>]*\\baction=\"#\\{(\\w+)\\.(\\w+)");
    private static final Pattern IMPORT = Pattern.compile("<ui:param name=\"page\" value=\"#\\{(\\w+)}\"()");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.edu.jzu.skillcert");

    /** Every form by its address, with the roles that may send it. */
    static Map<String, Set<Role>> of(Path webapp) throws IOException {
        FormPages pages = new FormPages();
        Map<String, Set<Role>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(webapp)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".xhtml")).toList()) {
                String page = Files.readString(file);
                // What a page of one record offers depends on the record, too; its buttons say so one by one.
                if (FORM.matcher(page).find() && !OF_ONE_RECORD.matcher(page).find()) {
                    found.put("/" + webapp.relativize(file), pages.sendersOf(page));
                }
            }
        }
        return found;
    }

    /** The parameters without which a page shows nothing. */
    static Set<String> requiredBy(String page) {
        return REQUIRED.matcher(page).results().map(result -> result.group(1)).collect(Collectors.toSet());
    }

    private Set<Role> sendersOf(String page) {
        Set<Role> senders = EnumSet.noneOf(Role.class);
        Stream.concat(BUTTON.matcher(page).results(), IMPORT.matcher(page).results())
                .forEach(button -> senders.addAll(callersOf(beanOf(button), actionOf(button))));
        return senders;
    }

    private JavaClass beanOf(MatchResult button) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Named.class)
                        && type.getSimpleName().equalsIgnoreCase(button.group(1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No bean " + button.group(1)));
    }

    private static String actionOf(MatchResult button) {
        return button.group(2).isEmpty() ? "send" : button.group(2);
    }

    private static Set<Role> callersOf(JavaClass bean, String action) {
        Set<Role> callers = EnumSet.noneOf(Role.class);
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(Set.of(action));
        while (!waiting.isEmpty()) {
            String method = waiting.pop();
            if (seen.add(method)) {
                callsFrom(bean, method).forEach(call -> {
                    if (bean.isAssignableTo(call.getTargetOwner().getName())) {
                        waiting.add(call.getName());
                    } else {
                        callers.addAll(rolesOf(call));
                    }
                });
            }
        }
        return callers;
    }

    private static Stream<JavaMethodCall> callsFrom(JavaClass bean, String method) {
        return bean.getAllMethods().stream()
                .filter(own -> own.getName().equals(method))
                .flatMap(own -> own.getMethodCallsFromSelf().stream());
    }

    private static Set<Role> rolesOf(JavaMethodCall call) {
        return call.getTargetOwner().getAllSubclasses().stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .map(service -> service.getMethod(
                        call.getName(),
                        call.getTarget().getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toArray(String[]::new)))
                .flatMap(FormPages::rolesOf)
                .collect(Collectors.toSet());
    }

    private static Stream<Role> rolesOf(JavaMethod method) {
        return method.tryGetAnnotationOfType(RolesAllowed.class).stream()
                .flatMap(allowed -> Stream.of(allowed.value()))
                .map(Role::valueOf);
    }
}
