package cn.edu.jzu.skillcert.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.shared.Reason;
import cn.edu.jzu.skillcert.shared.Reasoned;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GivenReasonTest {

    private record Return(long id, String reason) implements Reasoned {}

    private interface Keeping {
        void giveBack(Return command);

        void strike(long id, @Reason String reason);

        void rename(long id, String name);
    }

    private static final class KeepingBean implements Keeping {
        @Override
        public void giveBack(Return command) {}

        @Override
        public void strike(long id, String reason) {}

        @Override
        public void rename(long id, String name) {}
    }

    @Test
    void a_command_says_why() {
        assertThat(GivenReason.of(method("giveBack"), new Object[] {new Return(1, " 缺附件 ")}))
                .contains("缺附件");
        assertThat(GivenReason.of(method("giveBack"), new Object[] {new Return(1, " ")}))
                .isEmpty();
        assertThat(GivenReason.of(method("giveBack"), new Object[] {null})).isEmpty();
    }

    @Test
    void so_does_a_marked_parameter_of_the_contract() {
        assertThat(GivenReason.of(method("strike"), new Object[] {1L, "登记错误"})).contains("登记错误");
        assertThat(GivenReason.of(method("strike"), new Object[] {1L, null})).isEmpty();
    }

    @Test
    void nothing_else_is_a_reason() {
        assertThat(GivenReason.of(method("rename"), new Object[] {1L, "新名"})).isEmpty();
        assertThat(GivenReason.of(method("rename"), null)).isEmpty();
    }

    private static Method method(String name) {
        return Arrays.stream(KeepingBean.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
