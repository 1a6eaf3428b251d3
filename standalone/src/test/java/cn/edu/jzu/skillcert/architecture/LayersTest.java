package cn.edu.jzu.skillcert.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Who may know whom: the features among each other, and the layers within. */
@AnalyzeClasses(packages = Classes.ROOT, importOptions = Classes.OnlyOurs.class)
class LayersTest {

    /** The one table of directions: a feature knows its own row and those above, never one below. */
    private static final List<Set<String>> DIRECTION = List.of(
            Set.of("shared"),
            // Whose a record is and how far a caller reaches, every feature must be able to say: hence account here.
            Set.of("regulation", "calendar", "account"),
            Set.of("organization", "reference"),
            Set.of("pilot", "agreement", "training"),
            Set.of("examplan"),
            Set.of("registration"),
            Set.of("arrangement"),
            Set.of("result"),
            Set.of("certificate", "fee", "archive"));

    /** They hear events and know no business feature; every feature may tell them something. */
    private static final Set<String> LISTENERS = Set.of("audit", "notice", "task", "longwork");

    private static final Set<String> FOUNDATION =
            Set.of("shared", "regulation", "calendar", "organization", "account", "reference");

    /** Know everything: demo data is written as the features would write it, the launcher starts it all. */
    private static final Set<String> ABOVE_ALL = Set.of("demo", "standalone");

    private static final Set<String> INTERNAL =
            Set.of("model", "service", "persistence", "document", "solver", "web", "rest", "job");

    @ArchTest
    static final ArchRule everyPackageBelongsToAFeatureOfTheTable = classes()
            .should(satisfy(
                    "belong to a known feature",
                    type -> rowOf(Classes.featureOf(type)) >= 0
                            || LISTENERS.contains(Classes.featureOf(type))
                            || ABOVE_ALL.contains(Classes.featureOf(type))
                            || Classes.featureOf(type).equals("platform")));

    @ArchTest
    static final ArchRule featuresKnowOnlyWhatStandsAboveThem =
            classes().should(dependOnlyOn("features in the allowed direction", LayersTest::isAllowedDirection));

    @ArchTest
    static final ArchRule featuresKnowOnlyTheApiOfOthers =
            classes().should(dependOnlyOn("the API of other features", LayersTest::isOwnOrApi));

    /**
     * Platform sits below every feature. From the account feature it knows the API alone (who calls, how far he
     * reaches), which account implements.
     */
    @ArchTest
    static final ArchRule thePlatformKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage(Classes.ROOT + ".platform..")
            .and()
            .resideOutsideOfPackage(Classes.ROOT + ".platform.web..")
            .should()
            .dependOnClassesThat(describe(
                    "belong to a feature",
                    type -> rowOf(Classes.featureOf(type)) > 0
                            && !Set.of("account", "calendar").contains(Classes.featureOf(type))));

    @ArchTest
    static final ArchRule thePagesKnowContractsOnly = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..rest..")
            .should()
            .dependOnClassesThat(describe(
                    "lie behind an API",
                    type -> Set.of("model", "service", "persistence", "document", "solver", "job")
                                    .contains(Classes.layerOf(type))
                            || type.getPackageName().equals(Classes.ROOT + ".platform")));

    @ArchTest
    static final ArchRule apiAndModelAreFreeOfTechnology = noClasses()
            .that(describe(
                    "belong to an API or a model and convert no attribute for Persistence",
                    type -> !type.isAnnotatedWith(Converter.class)
                            && !Set.of("platform", "demo", "standalone").contains(Classes.featureOf(type))
                            && Set.of("", "model").contains(Classes.layerOf(type))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ejb..",
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.transaction..",
                    "org.primefaces..",
                    "org.apache.pdfbox..",
                    "org.apache.poi..",
                    "ai.timefold..",
                    "org.slf4j..",
                    "org.postgresql..",
                    "java.sql..");

    @ArchTest
    static final ArchRule facesStaysInThePages = noClasses()
            .that()
            .resideOutsideOfPackages("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule renderersKnowPrintModelsOnly = noClasses()
            .that()
            .resideInAPackage("..document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..persistence..", "..service..", "jakarta.persistence..", "jakarta.ejb..");

    private static int rowOf(String feature) {
        return IntStream.range(0, DIRECTION.size())
                .filter(row -> DIRECTION.get(row).contains(feature))
                .findFirst()
                .orElse(-1);
    }

    /** Pages name what they show: those of accounts name departments and organizations, though account stands above. */
    private static int rowOf(JavaClass asking) {
        int row = rowOf(Classes.featureOf(asking));
        return Classes.layerOf(asking).equals("web") ? Math.max(row, rowOf("organization")) : row;
    }

    private static boolean isAllowedDirection(JavaClass from, JavaClass to) {
        String asking = Classes.featureOf(from);
        String asked = Classes.featureOf(to);
        if (asking.equals(asked) || asked.isEmpty() || asked.equals("platform") || ABOVE_ALL.contains(asking)) {
            return true;
        }
        if (asking.equals("platform")) {
            return true;
        }
        if (LISTENERS.contains(asked)) {
            return rowOf(asking) > 0 || LISTENERS.contains(asking);
        }
        return LISTENERS.contains(asking)
                ? FOUNDATION.contains(asked)
                : rowOf(asked) >= 0 && rowOf(asked) <= rowOf(from);
    }

    private static boolean isOwnOrApi(JavaClass from, JavaClass to) {
        String asked = Classes.featureOf(to);
        return asked.isEmpty()
                || asked.equals("platform")
                || asked.equals(Classes.featureOf(from))
                || ABOVE_ALL.contains(Classes.featureOf(from))
                || !INTERNAL.contains(Classes.layerOf(to));
    }

    private static ArchCondition<JavaClass> dependOnlyOn(String what, Allowed allowed) {
        return new ArchCondition<>("depend only on " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (!allowed.test(type, dependency.getTargetClass().getBaseComponentType())) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> satisfy(String what, java.util.function.Predicate<JavaClass> test) {
        return ArchCondition.from(DescribedPredicate.describe(what, test));
    }

    @FunctionalInterface
    private interface Allowed {
        boolean test(JavaClass from, JavaClass to);
    }
}
