package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.RowOrder;

/** The papers of an agreement: 审核表 and redline as PDF/A, the register as a workbook. */
public interface AgreementDocuments {

    /** 审核表 with the three offices' opinions, names and times. */
    FileContent reviewSheet(long id);

    FileContent redline(long id, int fromVersion, int toVersion);

    /** Exactly what the list shows under this filter, in its order; refused rather than cut off if there is too much. */
    FileContent register(AgreementFilter filter, RowOrder order);
}
