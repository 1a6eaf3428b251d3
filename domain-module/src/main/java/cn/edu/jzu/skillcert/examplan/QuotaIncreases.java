package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** The increase of a quota for an exam: applied for, forwarded, answered. */
public interface QuotaIncreases {

    PageOf<IncreaseRow> list(IncreaseFilter filter, PageRequest request);

    IncreaseDetail detail(long id);

    /**
     * Files an application for heads over the quota and says its id. Refused when says it is too late, and with
     * {@link PlanError#INCREASE_OVER_NEED} for more heads than are needed.
     */
    long apply(ApplyForIncrease command);

    void forward(IncreaseRef increase);

    void returnToDepartment(ReturnIncrease command);

    /** The department takes it back, before it is forwarded. */
    void withdraw(IncreaseRef increase);

    /** Wants the paper, a PDF. A granted one raises the quota at once. */
    void recordReply(RecordReply command);

    /** The province's reply as it was handed in. */
    FileContent reply(long id);

    /** Everything the filter lets through, as a workbook. */
    FileContent export(IncreaseFilter filter);
}
