package cn.edu.jzu.skillcert.regulation.service;

import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.model.Clause;
import cn.edu.jzu.skillcert.regulation.model.ParameterValue;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Samples for the contract tests; in times in which nothing else applies. */
public final class RegulationSamples {

    private static final AtomicInteger DAYS = new AtomicInteger();

    private RegulationSamples() {}

    private static LocalDate nextFreeDay() {
        return LocalDate.of(2090, 1, 1).plusDays(DAYS.getAndIncrement());
    }

    @Dependent
    public static class OfClause implements Sample<Clause> {
        @Override
        public Class<Clause> type() {
            return Clause.class;
        }

        @Override
        public Clause belongingTo(Owner owner) {
            LocalDate day = nextFreeDay();
            return new Clause("附件2·二十·99", 1, "样例条款", day, day);
        }
    }

    @Dependent
    public static class OfParameter implements Sample<ParameterValue> {
        @Override
        public Class<ParameterValue> type() {
            return ParameterValue.class;
        }

        @Override
        public ParameterValue belongingTo(Owner owner) {
            return new ParameterValue(ParameterKey.COPIES_DEPARTMENT, "1", nextFreeDay(), "附件1·三·1(4)", null);
        }
    }
}
