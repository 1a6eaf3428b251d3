package cn.edu.jzu.skillcert.agreement.document;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * Print model of the 工作协议审核表 (附件1·三·2): everything as it is to stand on paper, in words.
 *
 * @param period 协议期限, e.g. {@code 2026-09-01 至 2027-08-31}
 * @param contentHash SHA-256 of the reviewed text, so that paper and file can be held against each other
 * @param stages in the order of review
 * @param findings one sentence per rule
 * @param reasons why the department accepts the 警告 among them, or null
 * @param url leads to the record and is printed as QR code too; null if nobody knows where the portal is reached
 * @param printed when, and by whose clock
 */
public record ReviewSheet(
        Labels labels,
        String institution,
        String number,
        String title,
        String department,
        String organization,
        String period,
        List<PriceLine> prices,
        int version,
        String contentHash,
        List<Stage> stages,
        List<Comment> comments,
        List<String> findings,
        String reasons,
        String url,
        ZonedDateTime printed) {

    public ReviewSheet {
        prices = List.copyOf(prices);
        stages = List.copyOf(stages);
        comments = List.copyOf(comments);
        findings = List.copyOf(findings);
    }

    public record PriceLine(String certificate, String level, String price) {}

    /**
     * One office's review. Empty strings where nothing has been decided yet.
     *
     * @param onBehalfOf who is stood in for, or empty
     */
    public record Stage(
            String office, String decision, String opinion, String reviewer, String onBehalfOf, String time) {}

    /** @param answer empty if there is none */
    public record Comment(String place, String office, String text, String answer) {}

    /**
     * The words that do not change from sheet to sheet.
     *
     * @param pageOf pattern, e.g. {@code 第 {0} 页 / 共 {1} 页}
     */
    public record Labels(
            String form,
            String number,
            String title,
            String department,
            String organization,
            String period,
            String version,
            String contentHash,
            String prices,
            String certificate,
            String level,
            String price,
            String reviews,
            String decision,
            String opinion,
            String reviewer,
            String onBehalfOf,
            String time,
            String findings,
            String reasons,
            String comments,
            String place,
            String office,
            String comment,
            String answer,
            String scan,
            String pageOf) {

        /** As the sheet is filed. */
        public static Labels chinese() {
            return new Labels(
                    "职业技能等级证书工作协议审核表",
                    "协议编号",
                    "协议名称",
                    "承办院部",
                    "培训评价组织",
                    "协议期限",
                    "送审版本",
                    "内容校验值",
                    "证书与考核费",
                    "证书名称",
                    "等级",
                    "单价（元/人）",
                    "审核意见",
                    "结论",
                    "意见",
                    "审核人",
                    "代",
                    "时间",
                    "合规检查",
                    "警告事项的说明",
                    "逐条意见与答复",
                    "条款",
                    "部门",
                    "意见",
                    "答复",
                    "扫码查看平台中的原始记录",
                    "第 {0} 页 / 共 {1} 页");
        }
    }
}
