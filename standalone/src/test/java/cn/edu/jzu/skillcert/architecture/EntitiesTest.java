package cn.edu.jzu.skillcert.architecture;

import static cn.edu.jzu.skillcert.architecture.Classes.condition;
import static cn.edu.jzu.skillcert.architecture.Classes.violated;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.shared.Personal;
import cn.edu.jzu.skillcert.shared.Secret;
import cn.edu.jzu.skillcert.shared.Unaudited;
import cn.edu.jzu.skillcert.shared.Versioned;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.persistence.Basic;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.List;
import java.util.stream.Stream;

/** What an entity must carry, and how it is changed. */
@AnalyzeClasses(packages = Classes.ROOT, importOptions = Classes.OnlyOurs.class)
class EntitiesTest {

    @ArchTest
    static final ArchRule everyEntityTellsWhoseItIs = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAPackage("..model..")
            .andShould(condition("carry exactly one scope marker", (type, events) -> {
                long markers = Stream.of(ScopedBy.class, PartOf.class, SchoolWide.class)
                        .filter(type::isAnnotatedWith)
                        .count();
                if (markers != 1) {
                    violated(events, type, type.getName() + " carries " + markers + " scope markers");
                }
            }));

    @ArchTest
    static final ArchRule entitiesAreChangedByVerbsNotBySetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule nobodyMakesAnEmptyEntity = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(condition(
                    "have no public constructor without arguments", (type, events) -> type.getConstructors().stream()
                            .filter(constructor ->
                                    constructor.getRawParameterTypes().isEmpty())
                            .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                            .forEach(constructor -> violated(events, type, constructor.getFullName() + " is public"))));

    /** Or the form, the page and the paper of one record may name its lines in different orders. */
    @ArchTest
    static final ArchRule listsComeInAnOrder = fields().that()
            .haveRawType(List.class)
            .and(annotatedWith(OneToMany.class).or(annotatedWith(ElementCollection.class)))
            .should()
            .beAnnotatedWith(OrderBy.class)
            .orShould()
            .beAnnotatedWith(OrderColumn.class);

    /** Journals are never changed, and what is not worth an audit follows from other records; all else has a version. */
    @ArchTest
    static final ArchRule whatCanBeChangedHasAVersion = classes()
            .that(describe(
                    "are aggregate roots with verbs",
                    type -> type.isAnnotatedWith(Entity.class)
                            && !type.isAnnotatedWith(PartOf.class)
                            && !type.isAnnotatedWith(Unaudited.class)
                            && type.getMethods().stream().anyMatch(EntitiesTest::isVerb)))
            .should(condition("have a @Version", (type, events) -> {
                if (type.getAllFields().stream().noneMatch(field -> field.isAnnotatedWith(Version.class))) {
                    violated(events, type, type.getName() + " can be changed but has no version");
                }
            }));

    @ArchTest
    static final ArchRule nothingIsLoadedUnasked = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("be lazy") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    boolean eager = field.getAnnotations().stream()
                            .filter(annotation -> !annotation.getRawType().isEquivalentTo(Basic.class))
                            .anyMatch(annotation -> annotation
                                    .get("fetch")
                                    .filter(fetch ->
                                            ((JavaEnumConstant) fetch).name().equals(FetchType.EAGER.name()))
                                    .isPresent());
                    if (eager) {
                        violated(events, field, field.getFullName() + " is loaded eagerly");
                    }
                }
            });

    /** Whoever saves second reads what the first has changed; of persons he reads only that it changed. */
    @ArchTest
    static final ArchRule whatIsSaidAboutAPersonIsMarkedPersonal = fields().that()
            .areDeclaredInClassesThat(describe(
                    "can be in conflict and are not personal as a whole",
                    type -> type.isAnnotatedWith(Entity.class)
                            && type.isAssignableTo(Versioned.class)
                            && !type.isAnnotatedWith(Personal.class)))
            .and()
            .haveNameMatching("(?i).*(email|phone|mobile|idnumber|username|staffnumber|studentnumber|birth).*")
            .should()
            .beAnnotatedWith(Personal.class)
            .orShould()
            .beAnnotatedWith(Secret.class)
            .allowEmptyShould(true);

    /** Whatever it gives back, a public method that sets a field changes the record. */
    private static boolean isVerb(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && method.getFieldAccesses().stream().anyMatch(access -> access.getAccessType() == AccessType.SET);
    }
}
