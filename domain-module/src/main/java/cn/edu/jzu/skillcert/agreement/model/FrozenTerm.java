package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.TermLine;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A term of a frozen version as it is kept. */
@Embeddable
class FrozenTerm {

    @Column(name = "term")
    private String key;

    @Column(name = "termvalue")
    private String value;

    protected FrozenTerm() {}

    FrozenTerm(TermLine line) {
        key = line.key();
        value = line.value();
    }

    TermLine line() {
        return new TermLine(key, value);
    }
}
