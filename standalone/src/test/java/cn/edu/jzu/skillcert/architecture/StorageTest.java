package cn.edu.jzu.skillcert.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.AgreementCoverage;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.RoomCatalog;
import cn.edu.jzu.skillcert.organization.StaffCatalog;
import cn.edu.jzu.skillcert.organization.service.RoomKeepingBean;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.file.FileReferences;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.PriceCaps;
import cn.edu.jzu.skillcert.registration.service.AcrossDepartments;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.training.TrainedStaff;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.criteria.CriteriaDelete;
import jakarta.persistence.criteria.CriteriaUpdate;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import java.util.Set;
import java.util.stream.Collectors;

/** Who reaches the database and the file store, and what nobody may do there. */
@AnalyzeClasses(packages = Classes.ROOT, importOptions = Classes.OnlyOurs.class)
class StorageTest {

    private static final Set<Class<?>> KNOWN_TO_ALL = Set.of(
            DepartmentCatalog.class,
            ClassCatalog.class,
            RoomCatalog.class,
            StaffCatalog.class,
            AgreementCoverage.class,
            CertificateCatalog.class,
            PriceCaps.class,
            Quotas.class,
            RegulationParameters.class,
            TrainedStaff.class,
            WorkingDays.class);

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
     * writes the trail itself is one exception; the other is what imports change by, and that tells the trail (ADR
     * 0035).
     */
    @ArchTest
    static final ArchRule nothingIsChangedBehindTheAuditTrail = noClasses()
            .that()
            .resideOutsideOfPackages(
                    Classes.ROOT + ".audit.persistence",
                    Classes.ROOT + ".platform.bulk",
                    Classes.ROOT + ".standalone..")
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
                    Classes.ROOT + ".platform",
                    Classes.ROOT + ".platform.bulk",
                    Classes.ROOT + ".audit.persistence",
                    Classes.ROOT + ".standalone..")
            .should()
            .callMethodWhere(target(nameMatching("createNativeQuery|prepareStatement|createStatement")));

    /**
     * Jobs have no caller; repositories read parts of what they found within the scope; accounts decide the scope
     * itself; tasks belong to roles, and carry the caller's grants instead. Beyond these only catalogs: what everybody
     * may know anyway, who looks after a room that the caller sees, and which numbers of students are held.
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
                            && !type.isEquivalentTo(AcrossDepartments.class)
                            && KNOWN_TO_ALL.stream().noneMatch(type::isAssignableTo)))
            .should()
            .callMethodWhere(target(name("because")).and(target(owner(assignableTo(UnscopedAccess.class)))));

    /** A reason holds for the query it was given for; who could reach it from elsewhere would see all of the school. */
    @ArchTest
    static final ArchRule noReasonIsLentToOthers = fields().that()
            .haveRawType(UnscopedAccess.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(Classes.ROOT + ".demo..")
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule nobodyHandsOutReasons = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(UnscopedAccess.class)
            .should()
            .haveRawReturnType(UnscopedAccess.class);

    /** Lists come in by statements, with thousands of rows; whatever else changes goes through its aggregate. */
    @ArchTest
    static final ArchRule onlyImportsOfListsChangeManyRowsAtOnce = noClasses()
            .that()
            .resideOutsideOfPackages(Classes.ROOT + ".platform.bulk", Classes.ROOT + ".registration.persistence")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Classes.ROOT + ".platform.bulk");

    /** Nobody is somebody else, but for the work that somebody has ordered. */
    @ArchTest
    static final ArchRule onlyLongWorkStandsInForWhoOrderedIt = noClasses()
            .that()
            .resideOutsideOfPackage(Classes.ROOT + ".longwork.job..")
            .should()
            .callMethodWhere(target(name("workFor")).and(target(owner(assignableTo(Caller.class)))));

    /** A credential without a password is taken (ADR 0044), so it is made of the session's principal and of nothing else. */
    @ArchTest
    static final ArchRule onlyTheGateVouchesForWhoIsLoggedIn = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Classes.ROOT + ".account.web.AccountGate")
            .should()
            .callConstructor(CallerOnlyCredential.class, String.class);

    /** A feature that forgets loses its files to the nightly sweep. */
    @ArchTest
    static void everyFeatureWithFilesTellsTheSweepWhichOnesItKeeps(JavaClasses classes) {
        Set<String> keeping = classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(StoredDocument.class)
                                || field.getName().equals("sha256")))
                .map(Classes::featureOf)
                .collect(Collectors.toSet());
        Set<String> telling = classes.get(FileReferences.class).getAllSubclasses().stream()
                .map(Classes::featureOf)
                .collect(Collectors.toSet());
        assertThat(keeping).isNotEmpty().isSubsetOf(telling);
    }
}
