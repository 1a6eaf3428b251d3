package cn.edu.jzu.skillcert.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.service.RoomKeepingBean;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.file.FileReferences;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.PriceCaps;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.shared.Unaudited;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import jakarta.persistence.criteria.CriteriaDelete;
import jakarta.persistence.criteria.CriteriaUpdate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How things are called and what they must carry. Every rule is about every class of its kind, none is a list. */
@AnalyzeClasses(packages = Classes.ROOT, importOptions = Classes.OnlyOurs.class)
class ConventionsTest {

    private static final int MOST_CONTRACTS_OF_A_PAGE = 4;

    private static final Set<Class<?>> KNOWN_TO_ALL = Set.of(
            DepartmentCatalog.class,
            ClassCatalog.class,
            CertificateCatalog.class,
            PriceCaps.class,
            Quotas.class,
            RegulationParameters.class,
            WorkingDays.class);

    @ArchTest
    static final ArchRule everyServiceIsClosedUnlessAMethodSaysForWhom = classes()
            .that(describe("are session beans", ConventionsTest::isSessionBean))
            .should()
            .beAnnotatedWith(DenyAll.class)
            .andShould(condition("name the roles of every public method", (type, events) -> type.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .filter(method ->
                            method.isAnnotatedWith(RolesAllowed.class) == method.isAnnotatedWith(PermitAll.class))
                    .forEach(method -> violated(events, method, method.getFullName() + " says not for whom"))));

    /** Without a contract a bean is reachable only within its module: jobs, and what hears events. */
    @ArchTest
    static final ArchRule everyServiceIsAtMostOneContractOfItsFeature = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should()
            .resideInAnyPackage("..service..", "..job..")
            .andShould(condition("be one contract of its feature, named after it, or none", (type, events) -> {
                var contracts = type.getRawInterfaces();
                boolean named = contracts.isEmpty() || type.getSimpleName().endsWith("Bean");
                boolean own = contracts.stream()
                        .allMatch(contract -> Classes.layerOf(contract).isEmpty()
                                && Classes.featureOf(contract).equals(Classes.featureOf(type)));
                if (contracts.size() > 1 || !named || !own) {
                    violated(events, type, type.getName() + " implements " + contracts);
                }
            }));

    @ArchTest
    static final ArchRule noConversationIsKeptInTheServer = noClasses().should().beAnnotatedWith(Stateful.class);

    @ArchTest
    static final ArchRule contractsSpeakInRecordsAndNeverInEntities = methods()
            .that()
            .areDeclaredInClassesThat(describe("are contracts", ConventionsTest::isContract))
            .should(new ArchCondition<JavaMethod>("take and return neither entities nor shapeless things") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getAllInvolvedRawTypes().stream()
                            .map(JavaClass::getBaseComponentType)
                            .filter(type -> !type.equals(method.getOwner()))
                            .filter(type -> type.isAnnotatedWith(Entity.class) || type.isEquivalentTo(Object.class))
                            .forEach(type ->
                                    violated(events, method, method.getFullName() + " speaks of " + type.getName()));
                }
            });

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

    /** Journals are never changed, and what is not worth an audit follows from other records; all else has a version. */
    @ArchTest
    static final ArchRule whatCanBeChangedHasAVersion = classes()
            .that(describe(
                    "are aggregate roots with verbs",
                    type -> type.isAnnotatedWith(Entity.class)
                            && !type.isAnnotatedWith(PartOf.class)
                            && !type.isAnnotatedWith(Unaudited.class)
                            && type.getMethods().stream()
                                    .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                            && !method.getModifiers().contains(JavaModifier.STATIC)
                                            && method.getRawReturnType()
                                                    .getName()
                                                    .equals("void")
                                            && method.getAccessesFromSelf().stream()
                                                    .anyMatch(access -> access
                                                                    instanceof
                                                                    com.tngtech.archunit.core.domain.JavaFieldAccess
                                                                            field
                                                            && field.getAccessType()
                                                                    == com.tngtech.archunit.core.domain.JavaFieldAccess
                                                                            .AccessType.SET))))
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
                public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                    boolean eager = field.tryGetAnnotationOfType(ManyToOne.class)
                                    .map(a -> a.fetch() == FetchType.EAGER)
                                    .orElse(false)
                            || field.tryGetAnnotationOfType(OneToOne.class)
                                    .map(a -> a.fetch() == FetchType.EAGER)
                                    .orElse(false)
                            || field.tryGetAnnotationOfType(OneToMany.class)
                                    .map(a -> a.fetch() == FetchType.EAGER)
                                    .orElse(false);
                    if (eager) {
                        violated(events, field, field.getFullName() + " is loaded eagerly");
                    }
                }
            });

    @ArchTest
    static final ArchRule onlyRepositoriesAndThePlatformReachTheDatabase = noClasses()
            .that()
            .areNotAssignableTo(ScopedRepository.class)
            .and()
            .resideOutsideOfPackage(Classes.ROOT + ".platform..")
            .should()
            .dependOnClassesThat(assignableTo(EntityManager.class).or(assignableTo(EntityManagerFactory.class)));

    @ArchTest
    static final ArchRule nobodyMergesWhatAPageSentBack = noClasses()
            .should()
            .callMethodWhere(target(name("merge")).and(target(owner(assignableTo(EntityManager.class)))));

    /**
     * The audit trail hears entities change, not statements: whoever changes rows in bulk changes them unseen. What
     * writes the trail itself is the one exception.
     */
    @ArchTest
    static final ArchRule nothingIsChangedBehindTheAuditTrail = noClasses()
            .that()
            .resideOutsideOfPackages(Classes.ROOT + ".audit.persistence", Classes.ROOT + ".standalone..")
            .should()
            .callMethodWhere(target(name("executeUpdate"))
                    .or(target(nameMatching("createCriteriaUpdate|createCriteriaDelete")))
                    .or(target(nameMatching("execute|executeBatch|executeLargeUpdate"))
                            .and(target(owner(assignableTo(java.sql.Statement.class))))))
            .orShould()
            .callMethodWhere(describe("creates a bulk query", call -> call.getTarget().getRawParameterTypes().stream()
                    .anyMatch(type ->
                            type.isAssignableTo(CriteriaUpdate.class) || type.isAssignableTo(CriteriaDelete.class))));

    /** Document numbers count, tries to log in wait for each other: neither is a record, and neither has a scope. */
    @ArchTest
    static final ArchRule onlyThePlatformSpeaksSql = noClasses()
            .that()
            .resideOutsideOfPackages(
                    Classes.ROOT + ".platform", Classes.ROOT + ".audit.persistence", Classes.ROOT + ".standalone..")
            .should()
            .callMethodWhere(target(nameMatching("createNativeQuery|prepareStatement|createStatement")));

    /**
     * Jobs have no caller; repositories read parts of what they found within the scope; accounts decide the scope
     * itself; tasks belong to roles, and carry the caller's grants instead. Beyond these only catalogs: what everybody
     * may know anyway, and who looks after a room that the caller sees.
     */
    @ArchTest
    static final ArchRule theWayAroundTheScopeIsFenced = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..job..",
                    "..persistence..",
                    Classes.ROOT + ".account.service..",
                    Classes.ROOT + ".task.service..",
                    Classes.ROOT + ".demo..")
            .and(describe(
                    "serve no knowledge of everybody",
                    type -> !type.isEquivalentTo(RoomKeepingBean.class)
                            && KNOWN_TO_ALL.stream().noneMatch(type::isAssignableTo)))
            .should()
            .callMethodWhere(target(name("because")).and(target(owner(assignableTo(UnscopedAccess.class)))));

    /** A feature that forgets loses its files to the nightly sweep. */
    @ArchTest
    static void everyFeatureWithFilesTellsTheSweepWhichOnesItKeeps(JavaClasses classes) {
        Set<String> keeping = classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> field.getName().equals("sha256")))
                .map(Classes::featureOf)
                .collect(Collectors.toSet());
        Set<String> telling = classes.get(FileReferences.class).getAllSubclasses().stream()
                .map(Classes::featureOf)
                .collect(Collectors.toSet());
        assertThat(keeping).isNotEmpty().isSubsetOf(telling);
    }

    @ArchTest
    static final ArchRule onlyJobsCommitOnTheirOwn = noClasses()
            .that()
            .resideOutsideOfPackages("..job..", Classes.ROOT + ".platform..")
            .should(condition("begin transactions of their own", (type, events) -> Stream.concat(
                            type.tryGetAnnotationOfType(TransactionAttribute.class).stream(),
                            type.getMethods().stream()
                                    .flatMap(method ->
                                            method.tryGetAnnotationOfType(TransactionAttribute.class).stream()))
                    .filter(attribute -> attribute.value() == TransactionAttributeType.REQUIRES_NEW)
                    .forEach(attribute ->
                            events.add(SimpleConditionEvent.satisfied(type, type.getName() + " begins its own")))));

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
            .notHaveRawType(Double.class);

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

    @ArchTest
    static final ArchRule pagesUseFewContractsAndKeepNoSession = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .resideInAPackage("..web..")
            .andShould(condition("use at most four contracts", (type, events) -> {
                long contracts = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .filter(field -> isContract(field.getRawType()))
                        .count();
                if (contracts > MOST_CONTRACTS_OF_A_PAGE) {
                    violated(events, type, type.getName() + " uses " + contracts + " contracts");
                }
            }))
            .andShould(condition("keep nothing in the session but who is there", (type, events) -> {
                if (type.isAnnotatedWith(SessionScoped.class)
                        && !type.getPackageName().equals(Classes.ROOT + ".platform.web")) {
                    violated(events, type, type.getName() + " lives in the session");
                }
            }));

    private static boolean isSessionBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }

    private static boolean isContract(JavaClass type) {
        return type.isInterface() && type.getAllSubclasses().stream().anyMatch(ConventionsTest::isSessionBean);
    }

    private static void violated(ConditionEvents events, Object what, String message) {
        events.add(SimpleConditionEvent.violated(what, message));
    }

    private static ArchCondition<JavaClass> condition(String what, Check check) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.check(type, events);
            }
        };
    }

    @FunctionalInterface
    private interface Check {
        void check(JavaClass type, ConditionEvents events);
    }
}
