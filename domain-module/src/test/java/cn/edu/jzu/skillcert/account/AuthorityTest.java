package cn.edu.jzu.skillcert.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorityTest {

    private static final long SELF = 9;

    @Test
    void whoReviewsForTheWholeSchoolDraftsForHisDepartmentOnly() {
        Authority both = authority(own(Role.FINANCE), ofDepartment(3));
        assertThat(both.scopeOf(BusinessFunction.REVIEW_AGREEMENTS_FINANCE)).isEqualTo(new DataScope.WholeSchool());
        assertThat(both.scopeOf(BusinessFunction.DRAFT_AGREEMENTS)).isEqualTo(departments(3L));
    }

    @Test
    void withinOneFunctionTheWidestRoleCounts() {
        Authority both = authority(ofDepartment(3), own(Role.FINANCE));
        assertThat(both.scopeOf(BusinessFunction.READ_AGREEMENTS)).isEqualTo(new DataScope.WholeSchool());
    }

    @Test
    void severalDepartmentsAreOneScope() {
        Authority dean = authority(ofDepartment(3), ofDepartment(5));
        assertThat(dean.scopeOf(BusinessFunction.DRAFT_AGREEMENTS)).isEqualTo(departments(3L, 5L));
    }

    @Test
    void anOrganizationSeesItsOwnAndConfirmsNothingElse() {
        Authority organization = authority(new Grant(Role.EVALUATION_ORGANIZATION, null, 7L, null, null));
        assertThat(organization.scopeOf(BusinessFunction.READ_AGREEMENTS))
                .isEqualTo(new DataScope.OfOrganization(Set.of(7L)));
        assertThat(organization.scopeOf(BusinessFunction.DRAFT_AGREEMENTS)).isEqualTo(new DataScope.Nothing());
    }

    @ParameterizedTest
    @EnumSource(BusinessFunction.class)
    void nobodyReachesNothing(BusinessFunction function) {
        assertThat(Authority.NOBODY.scopeOf(function)).isEqualTo(new DataScope.Nothing());
        assertThat(Authority.NOBODY.carries(function)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = BusinessFunction.class,
            names = {"DRAFT_AGREEMENTS", "FILE_AGREEMENTS", "REVIEW_AGREEMENTS_.*"},
            mode = EnumSource.Mode.MATCH_ANY)
    void anAdministratorDecidesNoBusiness(BusinessFunction business) {
        assertThat(authority(own(Role.ADMINISTRATOR)).carries(business)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasItsOwnAffairs(Role role) {
        Grant grant = new Grant(role, 3L, 7L, null, null);
        assertThat(authority(grant).scopeOf(BusinessFunction.OWN_AFFAIRS)).isEqualTo(new DataScope.OfPerson(SELF));
    }

    @Test
    void aDelegatedRoleActsForItsHolder() {
        Authority delegate = authority(delegated(Role.FINANCE, null));
        Actor actor = delegate.actorIn(BusinessFunction.REVIEW_AGREEMENTS_FINANCE, 3L);
        assertThat(actor.principalId()).isEqualTo(1L);
        assertThat(actor.persons()).containsExactlyInAnyOrder(SELF, 1L);
    }

    @Test
    void anOwnRoleCountsBeforeADelegatedOne() {
        Authority both = authority(delegated(Role.FINANCE, null), own(Role.FINANCE));
        assertThat(both.actorIn(BusinessFunction.REVIEW_AGREEMENTS_FINANCE, 3L).principalId())
                .isNull();
    }

    @Test
    void anOwnRoleInAnotherDepartmentDoesNotHideWhoDelegatedThisOne() {
        Authority both = authority(ofDepartment(3), delegated(Role.DEPARTMENT, 5L));
        assertThat(both.actorIn(BusinessFunction.DRAFT_AGREEMENTS, 5L).principalId())
                .isEqualTo(1L);
        assertThat(both.actorIn(BusinessFunction.DRAFT_AGREEMENTS, 3L).principalId())
                .isNull();
    }

    @Test
    void theNamesForAnnotationsAreTheRoles() throws IllegalAccessException {
        List<Field> names = Arrays.stream(Role.class.getFields())
                .filter(field -> field.getName().startsWith("IS_"))
                .toList();
        assertThat(names).hasSameSizeAs(Role.values());
        for (Field name : names) {
            assertThat(name.getName()).isEqualTo("IS_" + name.get(null));
            assertThat(Role.valueOf((String) name.get(null))).isNotNull();
        }
    }

    private static Authority authority(Grant... grants) {
        return new Authority(SELF, "li", "李秀芬", List.of(grants));
    }

    private static Grant own(Role role) {
        return new Grant(role, null, null, null, null);
    }

    private static Grant ofDepartment(long id) {
        return new Grant(Role.DEPARTMENT, id, null, null, null);
    }

    private static Grant delegated(Role role, Long departmentId) {
        return new Grant(role, departmentId, null, 1L, "王建国");
    }

    private static DataScope departments(Long... ids) {
        return new DataScope.OfDepartments(Set.of(ids));
    }
}
