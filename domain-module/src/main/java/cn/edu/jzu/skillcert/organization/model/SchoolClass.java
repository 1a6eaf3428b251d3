package cn.edu.jzu.skillcert.organization.model;

import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;

/**
 * A class (班级) of students of one programme who entered the school in one year. Never deleted, because plans and
 * registrations name it; retired when it has graduated.
 */
@Entity
@ScopedBy(department = "departmentId")
public class SchoolClass implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;
    private String name;
    private String programme;
    private int enrolmentYear;
    private long departmentId;
    private boolean retired;

    protected SchoolClass() {}

    /** @param code unique, as the school's academic system knows it */
    public SchoolClass(String code, ClassFacts facts) {
        this.code = Objects.requireNonNull(code);
        describe(facts);
    }

    public final void describe(ClassFacts facts) {
        name = Objects.requireNonNull(facts.name());
        programme = Objects.requireNonNull(facts.programme());
        enrolmentYear = facts.enrolmentYear();
        departmentId = facts.departmentId();
    }

    public ClassFacts facts() {
        return new ClassFacts(name, programme, enrolmentYear, departmentId);
    }

    public void retire() {
        retired = true;
    }

    public void reinstate() {
        retired = false;
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public boolean isRetired() {
        return retired;
    }
}
