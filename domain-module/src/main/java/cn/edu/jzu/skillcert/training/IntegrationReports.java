package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.Reason;

/** 书证融通年度汇报 (附件1·四): one report for each department and certificate in pilot, about the next year's plan. */
public interface IntegrationReports {

    /** Sort keys: year, departmentName, certificateName, status, firstSubmittedAt. */
    PageOf<IntegrationRow> list(IntegrationFilter filter, PageRequest page);

    IntegrationDetail detail(long id);

    /** Exactly what the list shows under this filter. */
    FileContent export(IntegrationFilter filter);

    /** 技能单元 × 课程 of one report as .xlsx: a row for each unit, with the courses that teach it. */
    FileContent matrix(long id);

    /**
     * A draft with the matrix of the year before. Refused with {@link TrainingError#REPORT_TWICE} if there is one.
     *
     * @return id of the report
     */
    long open(OpenIntegrationReport command);

    /**
     * Opens a draft for every pilot of the year that has none.
     *
     * @return how many
     */
    int callFor(int year);

    /** What the rules say of it while it is typed; keeps nothing. */
    Assessment check(ReviseIntegration command);

    /** @return what the next command must send */
    IntegrationRef revise(ReviseIntegration command);

    /** @param reason for what the rules warn of; without it a warning refuses */
    void submit(IntegrationRef report, @Reason String reason);

    void withdraw(IntegrationRef report);

    /** 教务处 hands it back; wants a reason. */
    void returnToDepartment(IntegrationRef report, @Reason String reason);
}
