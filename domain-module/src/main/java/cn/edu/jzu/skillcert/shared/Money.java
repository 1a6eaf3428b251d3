package cn.edu.jzu.skillcert.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** An amount in 元 (CNY), exact, never negative here, always two decimals. */
public record Money(BigDecimal amount) implements Serializable, Comparable<Money> {

    private static final BigDecimal LIMIT = new BigDecimal("10000000000");
    /** Plain digits only: no sign, exponent, grouping or third decimal, which people mistype rather than mean. */
    private static final Pattern TYPED = Pattern.compile("\\d{1,10}(\\.\\d{1,2})?");

    /** Stands below the limit it is checked against. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        if (amount.signum() < 0 || amount.compareTo(LIMIT) >= 0) {
            throw new BusinessException(SharedError.NOT_AN_AMOUNT, amount.toPlainString());
        }
        try {
            amount = amount.setScale(2, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException thirdDecimal) {
            throw new BusinessException(SharedError.NOT_AN_AMOUNT, amount.toPlainString());
        }
    }

    /**
     * Reads what a person typed. Full-width digits and a full-width point are taken as meant; everything else that
     * is not digits with at most two decimals is refused with {@link SharedError#NOT_AN_AMOUNT}, not guessed.
     */
    public static Money parse(String typed) {
        String plain = java.text.Normalizer.normalize(typed.strip(), java.text.Normalizer.Form.NFKC);
        if (!TYPED.matcher(plain).matches()) {
            throw new BusinessException(SharedError.NOT_AN_AMOUNT, typed);
        }
        return new Money(new BigDecimal(plain));
    }

    public static Money of(String plain) {
        return new Money(new BigDecimal(plain));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money times(long count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)));
    }

    public boolean exceeds(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
