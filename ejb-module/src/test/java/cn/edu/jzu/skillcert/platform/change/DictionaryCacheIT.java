package cn.edu.jzu.skillcert.platform.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKeeping;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.DescribeDepartment;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.Departments;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.Statements;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept between requests costs nothing, and is never older than the last commit. */
@InPortal
class DictionaryCacheIT {

    @Inject
    private DepartmentCatalog catalog;

    @Inject
    private DepartmentKeeping keeping;

    @Inject
    private Departments departments;

    @Inject
    private InTransaction transaction;

    @Inject
    private People people;

    private long id;

    @BeforeEach
    void openADepartment() {
        people.open("dc-admin", "correct horse", Role.ADMINISTRATOR);
        id = departments.open("DC");
    }

    @Test
    void theSecondReadingAsksNobody() throws Exception {
        catalog.departments();
        assertThat(Statements.of(catalog::departments)).isEmpty();
    }

    @Test
    void aCommitIsSeenAtOnce() throws Exception {
        rename("先前的名称");
        assertThat(name()).isEqualTo("先前的名称");
        rename("后来的名称");
        assertThat(name()).isEqualTo("后来的名称");
    }

    @Test
    void aTransactionSeesItsOwnChangeAndNobodySeesOneThatWasRolledBack() throws Exception {
        rename("保留的名称");
        assertThat(name()).isEqualTo("保留的名称");
        As.user("dc-admin").run(() -> assertThatThrownBy(() -> transaction.call(() -> {
                    keeping.describe(command("撤回的名称"));
                    keeping.list(PageRequest.first(1));
                    assertThat(name()).isEqualTo("撤回的名称");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused"));
        assertThat(name()).isEqualTo("保留的名称");
    }

    private void rename(String name) throws Exception {
        As.user("dc-admin").run(() -> keeping.describe(command(name)));
    }

    private DescribeDepartment command(String name) {
        return new DescribeDepartment(id, keeping.detail(id).version(), name, DepartmentKind.TEACHING);
    }

    private String name() {
        return catalog.departments().stream()
                .filter(one -> one.id() == id)
                .map(DepartmentOption::name)
                .findFirst()
                .orElseThrow();
    }
}
