package cn.edu.jzu.skillcert.organization.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** 院部 or office. Never deleted, because records belong to it; retired instead. */
@Entity
@SchoolWide(reason = "everybody may know which departments there are")
public class Department implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private DepartmentKind kind;

    @Column(name = "retired")
    private boolean retired;

    protected Department() {}

    /** @param code unique short code, e.g. {@code XXGC} */
    public Department(String code, String name, DepartmentKind kind) {
        this.code = code;
        describe(name, kind);
    }

    public final void describe(String newName, DepartmentKind newKind) {
        this.name = newName;
        this.kind = newKind;
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

    public String getName() {
        return name;
    }

    public DepartmentKind getKind() {
        return kind;
    }

    public boolean isRetired() {
        return retired;
    }
}
