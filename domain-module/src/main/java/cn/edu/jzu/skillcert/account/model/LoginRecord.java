package cn.edu.jzu.skillcert.account.model;

import cn.edu.jzu.skillcert.account.LoginOutcome;
import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.shared.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One line of the log-in journal. */
@Entity
@SchoolWide(reason = "read by administrators and auditors only; names without an account occur too")
@Unaudited(reason = "a journal itself")
public class LoginRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;
    private String address;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private LoginOutcome outcome;

    protected LoginRecord() {}

    public LoginRecord(String username, String address, Instant at, LoginOutcome outcome) {
        this.username = username;
        this.address = address;
        this.at = at;
        this.outcome = outcome;
    }

    public Long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public String getAddress() {
        return address;
    }

    public Instant getAt() {
        return at;
    }

    public LoginOutcome getOutcome() {
        return outcome;
    }
}
