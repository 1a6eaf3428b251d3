package cn.edu.jzu.skillcert.training;

/** What a department answered to a training notice. */
public enum TrainingReplyStatus {
    /** 待回复 */
    WAITING,
    /** 已报名单 */
    NAMED,
    /** 不参加, with a reason */
    DECLINED,
    /** 通知已撤销: nobody waits for the answer any more. */
    CALLED_OFF
}
