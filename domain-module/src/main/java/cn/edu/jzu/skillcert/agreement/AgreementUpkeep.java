package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.shared.Reason;
import java.time.LocalDate;

/** What the department still records of an agreement that is filed, so that nobody is reminded of what is done. */
public interface AgreementUpkeep {

    /** The exam fee was settled on that day. */
    void recordSettlement(AgreementRef agreement, LocalDate settledOn);

    /** It will end without another after it. */
    void letExpire(AgreementRef agreement, @Reason String reason);
}
