package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Role;

/** The three reviews in the order of 附件1·三·2(2): 先后由教务处、财务处、校办公室法务. */
public enum ReviewStage {
    ACADEMIC_AFFAIRS(Role.ACADEMIC_AFFAIRS, BusinessFunction.REVIEW_AGREEMENTS_ACADEMIC),
    FINANCE(Role.FINANCE, BusinessFunction.REVIEW_AGREEMENTS_FINANCE),
    LEGAL(Role.LEGAL, BusinessFunction.REVIEW_AGREEMENTS_LEGAL);

    private final Role role;
    private final BusinessFunction function;

    ReviewStage(Role role, BusinessFunction function) {
        this.role = role;
        this.function = function;
    }

    public Role role() {
        return role;
    }

    public BusinessFunction function() {
        return function;
    }
}
