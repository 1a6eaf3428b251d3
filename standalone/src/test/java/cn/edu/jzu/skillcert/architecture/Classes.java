package cn.edu.jzu.skillcert.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;

/** What the architecture tests read: our own classes, without tests and generated ones; and the words they share. */
final class Classes {

    static final String ROOT = "cn.edu.jzu.skillcert";

    private Classes() {}

    /** First package below the root, e.g. {@code agreement}; empty for what is not ours. */
    static String featureOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        return name.substring(ROOT.length() + 1).split("\\.")[0];
    }

    /** What lies behind the feature's own API: {@code model}, {@code service}…; empty for the API itself. */
    static String layerOf(JavaClass type) {
        String feature = featureOf(type);
        String rest = type.getPackageName()
                .substring(Math.min(type.getPackageName().length(), ROOT.length() + 1 + feature.length()));
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    static boolean isSessionBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }

    /** An interface that a session bean serves. */
    static boolean isContract(JavaClass type) {
        return type.isInterface() && type.getAllSubclasses().stream().anyMatch(Classes::isSessionBean);
    }

    static ArchCondition<JavaClass> condition(String what, Check check) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.check(type, events);
            }
        };
    }

    static void violated(ConditionEvents events, Object what, String message) {
        events.add(SimpleConditionEvent.violated(what, message));
    }

    @FunctionalInterface
    interface Check {
        void check(JavaClass type, ConditionEvents events);
    }

    static final class OnlyOurs implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }
}
