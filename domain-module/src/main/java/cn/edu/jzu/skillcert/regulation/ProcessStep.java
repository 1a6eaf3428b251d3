package cn.edu.jzu.skillcert.regulation;

/** The twelve steps of 附件1 that a batch goes through, in the order of the regulation. */
public enum ProcessStep {
    /** 申报试点证书 */
    PILOT("附件1·二·1"),
    /** 制定开展工作方案 */
    WORK_PLAN("附件1·二·2"),
    /** 签订实施工作协议 */
    AGREEMENT("附件1·三"),
    /** 书/课证融通 */
    INTEGRATION("附件1·四"),
    /** 组织培训 */
    TRAINING("附件1·五"),
    /** 确定考试批次，制定考核计划 */
    EXAM_PLAN("附件1·六·1"),
    /** 考前报名、信息录入 */
    REGISTRATION("附件1·六·2"),
    /** 考前准备 */
    PREPARATION("附件1·六·3"),
    /** 考试实施 */
    EXAM_DAY("附件1·六·4"),
    /** 阅卷评分、成绩录入查询 */
    SCORING("附件1·七 + 八"),
    /** 公布结果、资料归档、核发证书 */
    ARCHIVE_AND_CERTIFICATES("附件1·九 + 十 + 十一"),
    /** 费用结算 */
    SETTLEMENT("附件1·十二");

    private final String clause;

    ProcessStep(String clause) {
        this.clause = clause;
    }

    /** Citation of the chapter or section that orders the step. */
    public String clause() {
        return clause;
    }
}
