package cn.edu.jzu.skillcert.architecture;

import static cn.edu.jzu.skillcert.architecture.Classes.condition;
import static cn.edu.jzu.skillcert.architecture.Classes.violated;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.spreadsheet.ListExport;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.registration.RevealPersonalData;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.Reason;
import cn.edu.jzu.skillcert.shared.Reasoned;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
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
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.Entity;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Session beans and their contracts: closed by default, in records, in the caller's transaction. */
@AnalyzeClasses(packages = Classes.ROOT, importOptions = Classes.OnlyOurs.class)
class ServicesTest {

    private static final Set<String> REASONS = Set.of("reason", "reasons", "why", "opinion", "remark", "explanation");

    /** A look at personal data changes nothing; its own entry carries the reason. */
    private static final Set<Class<?>> EXPLAINED_ELSEWHERE = Set.of(RevealPersonalData.class);

    @ArchTest
    static final ArchRule everyServiceIsClosedUnlessAMethodSaysForWhom = classes()
            .that(describe("are session beans", Classes::isSessionBean))
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
            .areDeclaredInClassesThat(describe("are contracts", Classes::isContract))
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

    /** Rendering takes its time, and keeps no transaction open meanwhile: what it shows was read before. */
    @ArchTest
    static final ArchRule papersAreMadeOutsideOfTransactions = methods()
            .that()
            .areDeclaredInClassesThat(describe("are session beans", Classes::isSessionBean))
            .should(new ArchCondition<JavaMethod>("make papers and workbooks outside of transactions") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (method.getMethodCallsFromSelf().stream().anyMatch(ServicesTest::makesPaper)
                            && !isOutsideOfTransactions(method)) {
                        violated(events, method, method.getFullName() + " renders within a transaction");
                    }
                }
            });

    /** One place decides what blocks and what wants a reason, so that every refusal looks alike. */
    @ArchTest
    static final ArchRule rulesRefuseThroughTheirAssessment = noClasses()
            .that()
            .areNotAssignableTo(Assessment.class)
            .and()
            .areNotAssignableTo(RuleRefusedException.class)
            .should()
            .callConstructorWhere(target(owner(type(RuleRefusedException.class))));

    /** What is written as a reason stands in the audit trail, which takes it from there. */
    @ArchTest
    static final ArchRule reasonsAreSaidWhereTheAuditTrailFindsThem = methods()
            .that()
            .areDeclaredInClassesThat(describe("are contracts", Classes::isContract))
            .should(new ArchCondition<JavaMethod>("mark the reason they take") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    for (Parameter parameter : method.reflect().getParameters()) {
                        boolean loose = parameter.getType() == String.class
                                && REASONS.contains(parameter.getName())
                                && !parameter.isAnnotationPresent(Reason.class);
                        boolean inCommand = parameter.getType().isRecord()
                                && !Reasoned.class.isAssignableFrom(parameter.getType())
                                && !EXPLAINED_ELSEWHERE.contains(parameter.getType())
                                && Arrays.stream(parameter.getType().getRecordComponents())
                                        .map(RecordComponent::getName)
                                        .anyMatch(REASONS::contains);
                        if (loose || inCommand) {
                            violated(events, method, method.getFullName() + " hides the reason in " + parameter);
                        }
                    }
                }
            });

    /**
     * Who may call a method is said twice: by its roles, and by the reach of the function in whose name it asks for the
     * scope. A role that has no reach there would be let in to find nothing, or be forgotten when the function changes.
     */
    @ArchTest
    static final ArchRule rolesOfAMethodReachIntoItsFunctions = methods()
            .that()
            .areDeclaredInClassesThat(describe("are session beans", Classes::isSessionBean))
            .and()
            .areAnnotatedWith(RolesAllowed.class)
            .should(new ArchCondition<JavaMethod>("let in roles only that its functions reach") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    Set<JavaMethod> within = withinItsClass(method);
                    boolean asks = within.stream()
                            .flatMap(own -> own.getMethodCallsFromSelf().stream())
                            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Caller.class)
                                    && Set.of("scopeIn", "actorIn", "mustCarry").contains(call.getName()));
                    Set<BusinessFunction> functions = within.stream()
                            .flatMap(own -> own.getFieldAccesses().stream())
                            .filter(access -> access.getTargetOwner().isEquivalentTo(BusinessFunction.class))
                            .map(access -> BusinessFunction.valueOf(access.getName()))
                            .collect(Collectors.toSet());
                    if (!asks || functions.isEmpty()) {
                        return;
                    }
                    Stream.of(method.getAnnotationOfType(RolesAllowed.class).value())
                            .filter(role -> !role.equals(Role.ANYBODY_LOGGED_IN))
                            .filter(role -> functions.stream()
                                    .allMatch(function -> function.reachOf(Role.valueOf(role)) == null))
                            .forEach(role -> violated(
                                    events,
                                    method,
                                    method.getFullName() + " lets in " + role + ", not so " + functions));
                }
            });

    /** The method and what it calls in its own class. */
    private static Set<JavaMethod> withinItsClass(JavaMethod method) {
        Set<JavaMethod> found = new LinkedHashSet<>();
        Deque<JavaMethod> open = new ArrayDeque<>(List.of(method));
        while (!open.isEmpty()) {
            JavaMethod next = open.pop();
            if (found.add(next)) {
                next.getMethodCallsFromSelf().stream()
                        .map(call -> call.getTarget().resolveMember())
                        .flatMap(Optional::stream)
                        .filter(called -> called.getOwner().equals(method.getOwner()))
                        .forEach(open::push);
            }
        }
        return found;
    }

    private static boolean makesPaper(JavaMethodCall call) {
        JavaClass maker = call.getTargetOwner();
        return Classes.layerOf(maker).equals("document") && call.getName().equals("render")
                || maker.isEquivalentTo(SpreadsheetExport.class)
                        && call.getName().equals("write")
                || maker.isEquivalentTo(ListExport.class) && call.getName().equals("write");
    }

    private static boolean isOutsideOfTransactions(JavaMethod method) {
        return method.tryGetAnnotationOfType(TransactionAttribute.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(TransactionAttribute.class))
                .filter(attribute -> attribute.value() == TransactionAttributeType.NOT_SUPPORTED)
                .isPresent();
    }
}
