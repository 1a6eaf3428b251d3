package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.ScopeKind;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every enum the pages may show: the public ones of the features' API packages, found and not listed. One nested in a record
 * is how that record is built, and no word of its own.
 */
final class ApiEnums {

    /** Decided by code alone, never shown. */
    private static final Set<Class<?>> NEVER_SHOWN = Set.of(ScopeKind.class, BusinessFunction.class, PlaceKind.class);

    private static final Pattern API = Pattern.compile("/?(cn/edu/jzu/skillcert/\\w+/[A-Z]\\w*)\\.class");

    private ApiEnums() {}

    static List<Class<?>> all() {
        try {
            URI domain = ErrorCode.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (Files.isDirectory(Path.of(domain))) {
                return in(Path.of(domain));
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + domain), Map.of())) {
                return in(jar.getPath("/"));
            }
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<Class<?>> in(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(
                            file -> API.matcher(root.relativize(file).toString().replace('\\', '/')))
                    .filter(java.util.regex.Matcher::matches)
                    .<Class<?>>map(matcher -> load(matcher.group(1).replace('/', '.')))
                    .filter(type -> type.isEnum() && Modifier.isPublic(type.getModifiers()))
                    .filter(type -> !NEVER_SHOWN.contains(type))
                    .toList();
        }
    }

    static Stream<Enum<?>> constants() {
        return all().stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Enum.class::cast);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiEnums.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new UncheckedIOException(new IOException(gone));
        }
    }
}
