package cn.edu.jzu.skillcert.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.Versioned;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.Repositories;
import cn.edu.jzu.skillcert.testing.Repositories.Kept;
import cn.edu.jzu.skillcert.testing.Sample.Owner;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What belongs to one office does not exist for another, whichever finder it asks. Repositories are discovered. */
@InPortal
class ScopeContractIT {

    private static final DataScope ALL = new DataScope.WholeSchool();

    @Inject
    private Repositories repositories;

    @Inject
    private School school;

    @Inject
    private InTransaction transaction;

    @PersistenceUnit(unitName = "skillcert")
    private EntityManagerFactory factory;

    @Test
    void everyAggregateThatIsOwnedOrVersionedHasASampleForTheseContracts() {
        assertThat(repositories.all()).isNotEmpty();
        assertThat(repositories.all())
                .filteredOn(kept -> kept.type().isAnnotationPresent(ScopedBy.class)
                        || Versioned.class.isAssignableFrom(kept.type()))
                .allSatisfy(kept -> assertThat(repositories.sampleOf(kept.type()))
                        .as("Write a Sample<%s>", kept.type().getSimpleName())
                        .isPresent());
    }

    @Test
    void everyEntityCarriesExactlyOneMarkerAndItsAttributesExist() {
        SoftAssertions softly = new SoftAssertions();
        for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
            Class<?> type = entity.getJavaType();
            softly.assertThat(Stream.of(ScopedBy.class, PartOf.class, SchoolWide.class)
                            .filter(type::isAnnotationPresent))
                    .as(type.getSimpleName())
                    .hasSize(1);
            ScopedBy by = type.getAnnotation(ScopedBy.class);
            if (by != null) {
                List<String> attributes = Stream.of(by.department(), by.organization(), by.person())
                        .filter(attribute -> !attribute.isEmpty())
                        .toList();
                softly.assertThat(attributes).as(type.getSimpleName()).isNotEmpty();
                softly.assertThat(entity.getAttributes())
                        .as(type.getSimpleName())
                        .extracting("name")
                        .containsAll(attributes);
            }
        }
        softly.assertAll();
    }

    @Test
    void theOwnerAndTheWholeSchoolFindTheRecord() throws Exception {
        for (Kept kept : owned()) {
            Owner owner = school.one();
            long id = repositories.store(kept, owner);
            assertThat(transaction.call(() -> kept.repository().find(id, ALL)))
                    .as("%s", kept)
                    .isPresent();
            for (DataScope scope : scopesOf(owner, kept.type().getAnnotation(ScopedBy.class))) {
                assertThat(transaction.call(() -> kept.repository().find(id, scope)))
                        .as("%s under %s", kept, scope)
                        .isPresent();
            }
        }
    }

    @Test
    void forEverybodyElseItDoesNotExist() throws Exception {
        for (Kept kept : owned()) {
            long id = repositories.store(kept, school.one());
            for (DataScope scope : foreignScopes()) {
                assertThatThrownBy(
                                () -> transaction.call(() -> kept.repository().require(id, scope)))
                        .as("%s under %s", kept, scope)
                        .isInstanceOf(NotFoundException.class);
                assertThatThrownBy(
                                () -> transaction.call(() -> kept.repository().require(id, 0, scope)))
                        .as("%s under %s", kept, scope)
                        .isInstanceOf(NotFoundException.class);
            }
        }
    }

    @Test
    void noFinderShowsWhatLiesOutOfScope() throws Exception {
        for (Kept kept : repositories.all()) {
            long id = repositories.sampleOf(kept.type()).isPresent() ? repositories.store(kept, school.one()) : 1;
            for (Method finder : finders(kept)) {
                for (DataScope scope : foreignScopes()) {
                    assertThat(rowsOf(answer(kept, finder, scope, id)))
                            .as("%s.%s under %s", kept, finder.getName(), scope)
                            .isZero();
                }
            }
        }
    }

    @Test
    void everyOtherFinderMustBeGivenAReason() {
        for (Kept kept : repositories.all()) {
            assertThat(Arrays.stream(kept.repository().getClass().getMethods())
                            .filter(method -> !method.isSynthetic() && method.getDeclaringClass() != Object.class)
                            .filter(method -> method.getParameterCount() > 0 || method.getReturnType() != void.class)
                            .filter(method -> !takesOnlyWhatWasFound(method))
                            .filter(method -> Arrays.stream(method.getParameterTypes())
                                    .noneMatch(type -> type == DataScope.class || type == UnscopedAccess.class)))
                    .as("Methods of %s with neither a scope nor a reason to do without", kept)
                    .isEmpty();
        }
    }

    /** What takes an entity alone, takes one that was found within the scope before. */
    private static boolean takesOnlyWhatWasFound(Method method) {
        return method.getParameterCount() == 1 && method.getGenericParameterTypes()[0] instanceof TypeVariable<?>;
    }

    private List<Kept> owned() {
        return repositories.all().stream()
                .filter(kept -> kept.type().isAnnotationPresent(ScopedBy.class))
                .toList();
    }

    private static List<Method> finders(Kept kept) {
        return Arrays.stream(kept.repository().getClass().getMethods())
                .filter(method -> !method.isSynthetic() && !method.getName().equals("add"))
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(DataScope.class))
                .toList();
    }

    private Object answer(Kept kept, Method finder, DataScope scope, long id) throws Exception {
        Object[] arguments = Arguments.of(finder, scope, id);
        try {
            return transaction.call(() -> finder.invoke(kept.repository(), arguments));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof NotFoundException) {
                return Optional.empty();
            }
            throw new AssertionError(kept + "." + finder.getName() + Arrays.asList(arguments), thrown.getCause());
        }
    }

    private static long rowsOf(Object answer) {
        if (answer instanceof Optional<?> one) {
            return one.stream().count();
        }
        if (answer instanceof Collection<?> rows) {
            return rows.size();
        }
        if (answer instanceof Map<?, ?> rows) {
            return rows.values().stream().mapToLong(ScopeContractIT::rowsOf).sum();
        }
        if (answer instanceof PageOf<?> page) {
            return Math.max(page.total(), page.rows().size());
        }
        if (answer instanceof Number number) {
            return number.longValue();
        }
        if (answer instanceof Boolean found) {
            return found ? 1 : 0;
        }
        return answer == null ? 0 : fail("What is a row in %s?", answer.getClass());
    }

    private static List<DataScope> scopesOf(Owner owner, ScopedBy by) {
        return Stream.<DataScope>of(
                        by.department().isEmpty() ? null : new DataScope.OfDepartments(Set.of(owner.departmentId())),
                        by.organization().isEmpty()
                                ? null
                                : new DataScope.OfOrganization(Set.of(owner.organizationId())),
                        by.person().isEmpty() ? null : new DataScope.OfPerson(owner.accountId()))
                .filter(scope -> scope != null)
                .toList();
    }

    private List<DataScope> foreignScopes() {
        Owner other = school.other();
        return List.of(
                new DataScope.Nothing(),
                new DataScope.OfDepartments(Set.of()),
                new DataScope.OfDepartments(Set.of(other.departmentId())),
                new DataScope.OfOrganization(Set.of()),
                new DataScope.OfOrganization(Set.of(other.organizationId())),
                new DataScope.OfPerson(other.accountId()));
    }
}
