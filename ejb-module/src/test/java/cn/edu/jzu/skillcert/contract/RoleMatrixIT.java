package cn.edu.jzu.skillcert.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.Sample.Owner;
import cn.edu.jzu.skillcert.testing.School;
import cn.edu.jzu.skillcert.testing.ServiceBeans;
import cn.edu.jzu.skillcert.testing.ServiceBeans.Operation;
import cn.edu.jzu.skillcert.testing.StopAtTheDoor;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who may call what, for every method of every bean and every role: as declared, as the container really decides, and
 * as it stands in {@code docs/security-matrix.md}, where a change is seen by whoever reviews it.
 * {@code -Dskillcert.rewrite=true} writes the file anew.
 */
@InPortal
class RoleMatrixIT {

    private static final String NOBODY = "—";

    @Inject
    private ServiceBeans services;

    @Inject
    private People people;

    @Inject
    private School school;

    @Inject
    private UserTransaction transaction;

    @Test
    void theContainerLetsInExactlyWhomTheMethodNames() throws Exception {
        assertThat(services.operations()).isNotEmpty();
        var admitted = new TreeMap<String, Set<String>>();
        services.operations().forEach(operation -> admitted.put(operation.toString(), new TreeSet<>()));
        for (Role role : Role.values()) {
            As.user(caller(role)).run(() -> enter(role.name(), admitted));
        }
        enter(NOBODY, admitted);
        for (Operation operation : services.operations()) {
            assertThat(admitted.get(operation.toString()))
                    .as("%s", operation)
                    .isEqualTo(operation.isOpenToAll() ? everybody() : operation.roles());
        }
    }

    @Test
    void theMatrixInTheDocumentationIsTheTruth() throws IOException {
        Path golden = Path.of(System.getProperty("skillcert.tree"), "docs", "security-matrix.md");
        if (Boolean.getBoolean("skillcert.rewrite")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, matrix());
        }
        assertThat(golden).exists();
        assertThat(matrix())
                .as("Who may call what has changed. If that is meant: mvn verify -Dskillcert.rewrite=true, and review")
                .isEqualTo(Files.readString(golden));
    }

    private void enter(String who, TreeMap<String, Set<String>> admitted) throws Exception {
        for (Operation operation : services.operations()) {
            if (isLetIn(operation)) {
                admitted.get(operation.toString()).add(who);
            }
        }
    }

    /** In a transaction that is always rolled back, because some beans demand one. */
    private boolean isLetIn(Operation operation) throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        transaction.begin();
        try {
            boolean reached = StopAtTheDoor.reachedBy(() -> {
                        try {
                            return operation.callWithNothing();
                        } catch (InvocationTargetException refused) {
                            thrown.set(refused.getCause());
                            return null;
                        }
                    })
                    != null;
            if (!reached) {
                assertThat(thrown.get()).as("%s", operation).isInstanceOf(EJBAccessException.class);
            }
            return reached;
        } finally {
            transaction.rollback();
        }
    }

    private static Set<String> everybody() {
        Set<String> all = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toCollection(TreeSet::new));
        all.add(NOBODY);
        return all;
    }

    private String caller(Role role) {
        String username =
                "matrix-" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        Owner owner = school.one();
        people.open(
                username,
                "correct horse",
                account -> account.grant(role, owner.departmentId(), owner.organizationId()));
        return username;
    }

    private String matrix() {
        List<String> roles = Arrays.stream(Role.values()).map(Role::name).toList();
        StringBuilder text = new StringBuilder(
                """
                # Who may call what

                Written by `RoleMatrixIT`, which also calls every method as every role. ● may call; – may not. The last
                column is somebody who is not logged in. What a caller then sees is narrowed further by his data scope.

                """);
        text.append("| Service | Method | ").append(String.join(" | ", roles)).append(" | (nobody) |\n");
        text.append("|---|---|").append(":-:|".repeat(roles.size() + 1)).append('\n');
        for (Operation operation : services.operations()) {
            text.append("| ").append(operation.contract().getSimpleName());
            text.append(" | ").append(operation.signature());
            for (String role : roles) {
                text.append(operation.isOpenToAll() || operation.roles().contains(role) ? " | ●" : " | –");
            }
            text.append(operation.isOpenToAll() ? " | ● |\n" : " | – |\n");
        }
        return text.toString();
    }
}
