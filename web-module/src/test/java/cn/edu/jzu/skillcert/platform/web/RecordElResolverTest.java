package cn.edu.jzu.skillcert.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordElResolverTest {

    private record Row(String name) {}

    private final RecordElResolver resolver = new RecordElResolver();
    private final ELContext context = new PlainContext();

    @Test
    void readsAComponentByItsName() {
        assertThat(resolver.getValue(context, new Row("甲"), "name")).isEqualTo("甲");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leavesToOthersWhatIsNoComponent() {
        assertThat(resolver.getValue(context, new Row("甲"), "length")).isNull();
        assertThat(resolver.getValue(context, "no record", "name")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void refusesToWrite() {
        assertThatThrownBy(() -> resolver.setValue(context, new Row("甲"), "name", "乙"))
                .isInstanceOf(PropertyNotWritableException.class);
        assertThat(resolver.isReadOnly(context, new Row("甲"), "name")).isTrue();
    }

    private static final class PlainContext extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
