package cn.edu.jzu.skillcert.reference.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.reference.ReferenceError;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;

/** 培训评价组织. Retired when the school no longer works with it; never deleted, because agreements name it. */
@Entity
@SchoolWide(reason = "everybody may know which evaluation organizations there are")
public class EvaluationOrganization implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;
    private String name;
    private String creditCode;
    private boolean retired;

    protected EvaluationOrganization() {}

    /**
     * @param code unique, by which imports find it again
     * @param creditCode 统一社会信用代码, or null while unknown; a wrong one is refused with
     *     {@link ReferenceError#CREDIT_CODE_INVALID}
     */
    public EvaluationOrganization(String code, String name, String creditCode) {
        this.code = Objects.requireNonNull(code);
        describe(name, creditCode);
    }

    public final void describe(String newName, String newCreditCode) {
        if (newCreditCode != null && !CreditCode.isValid(newCreditCode)) {
            throw new BusinessException(ReferenceError.CREDIT_CODE_INVALID, newCreditCode);
        }
        name = Objects.requireNonNull(newName);
        creditCode = newCreditCode;
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

    public String getCreditCode() {
        return creditCode;
    }

    public boolean isRetired() {
        return retired;
    }
}
