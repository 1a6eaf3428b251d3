package cn.edu.jzu.skillcert.agreement;

/** Items of the exam-service fee as 附件1·三·1(3) lists them; the list is open (等), hence {@link #OTHER}. */
public enum FeeItemKind {
    /** 考试报名管理费 */
    REGISTRATION_MANAGEMENT,
    /** 考场租赁 */
    ROOM_RENT,
    /** 考场布置 */
    ROOM_SETUP,
    /** 试卷印发 */
    PAPER_PRINTING,
    /** 设备调试 */
    EQUIPMENT_SETUP,
    /** 安保 */
    SECURITY,
    /** 耗材费 */
    CONSUMABLES,
    OTHER
}
