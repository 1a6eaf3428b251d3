package cn.edu.jzu.skillcert.architecture;

import static cn.edu.jzu.skillcert.architecture.Classes.condition;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** How things are called, and what no class does. Every rule is about every class of its kind, none is a list. */
@AnalyzeClasses(packages = Classes.ROOT, importOptions = Classes.OnlyOurs.class)
class ConventionsTest {

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("VO")
            .orShould()
            .haveSimpleNameEndingWith("DTO");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackage(Classes.ROOT + ".platform")
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|systemDefaultZone|systemDefault"))
                    .and(describe("without a clock", call -> call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class))))
                    .and(target(owner(describe(
                            "of time",
                            type -> type.getPackageName().equals("java.time") || type.isEquivalentTo(System.class))))));

    /** Libraries that know nothing newer are fed where they are called. */
    @ArchTest
    static final ArchRule noOldDates = noClasses()
            .that()
            .resideOutsideOfPackages("..document..", Classes.ROOT + ".platform..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar");

    @ArchTest
    static final ArchRule moneyIsExact = fields().that()
            .haveNameMatching("(?i).*(money|amount|price|fee|cost|cap|yuan|total).*")
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class)
            .andShould()
            .notHaveRawType(Float.class);

    @ArchTest
    static final ArchRule nobodyPrintsToTheConsoleButTheLauncher = noClasses()
            .that()
            .resideOutsideOfPackage(Classes.ROOT + ".standalone..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(target(name("printStackTrace")));

    @ArchTest
    static final ArchRule failuresAreCaughtByName = noClasses()
            .that()
            .resideOutsideOfPackage(Classes.ROOT + ".platform..")
            .should(condition("catch everything", (type, events) -> type.getCodeUnits().stream()
                    .flatMap(unit -> unit.getTryCatchBlocks().stream())
                    .filter(block -> block.getCaughtThrowables().stream()
                            .anyMatch(caught -> caught.isEquivalentTo(Exception.class)
                                    || caught.isEquivalentTo(RuntimeException.class)
                                    || caught.isEquivalentTo(Error.class)))
                    .forEach(block -> events.add(SimpleConditionEvent.satisfied(
                            type, type.getName() + " catches everything in " + block.getSourceCodeLocation())))));
}
