package cn.edu.jzu.skillcert.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SecondTryTest {

    private final AtomicInteger tries = new AtomicInteger();

    private int failing(int times, String sqlState) {
        if (tries.incrementAndGet() <= times) {
            throw new PersistenceException(new SQLException("refused", sqlState));
        }
        return tries.get();
    }

    @Test
    void aDeadlockAndATakenKeyAreTriedOnceMore() {
        for (String collision : new String[] {"40P01", "23505"}) {
            tries.set(0);
            assertThat(SecondTry.of(() -> failing(1, collision))).isEqualTo(2);
        }
    }

    @Test
    void whatFailsTwiceHasFailed() {
        assertThatThrownBy(() -> SecondTry.of(() -> failing(2, "40P01"))).isInstanceOf(PersistenceException.class);
        assertThat(tries.get()).isEqualTo(2);
    }

    @Test
    void whatIsNobodyElsesDoingIsNotTriedAgain() {
        assertThatThrownBy(() -> SecondTry.of(() -> failing(1, "23514"))).isInstanceOf(PersistenceException.class);
        assertThat(tries.get()).isEqualTo(1);
    }
}
