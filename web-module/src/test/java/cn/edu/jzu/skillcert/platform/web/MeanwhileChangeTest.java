package cn.edu.jzu.skillcert.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.shared.ChangedField;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.NewerChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MeanwhileChangeTest {

    private static final Instant AT = Instant.parse("2026-11-23T09:05:00Z");

    @Test
    void it_says_when_who_and_on_whose_behalf() {
        assertThat(said(new NewerChange(AT, "张晓", "李强", false, "Agreement", List.of(), List.of()))
                        .headline())
                .isEqualTo("2026-11-23 17:05 张晓（代 李强）修改了：");
        assertThat(said(new NewerChange(AT, "张晓", null, true, "Agreement", List.of(), List.of()))
                        .headline())
                .isEqualTo("2026-11-23 17:05 您本人修改了：");
        assertThat(said(new NewerChange(AT, null, null, false, "Agreement", List.of(), List.of()))
                        .headline())
                .isEqualTo("2026-11-23 17:05 系统修改了：");
    }

    @Test
    void fields_are_called_as_their_form_calls_them_with_readable_values() {
        assertThat(lines(
                        "Agreement",
                        new ChangedField("title", true, "旧名称", "新名称"),
                        new ChangedField("status", true, AgreementStatus.DRAFT, AgreementStatus.UNDER_REVIEW),
                        new ChangedField("terms.startDate", true, null, LocalDate.of(2026, 9, 1)),
                        new ChangedField("terms.examSite", true, false, true),
                        ChangedField.untold("content"),
                        ChangedField.untold("contentHash")))
                .containsExactly(
                        "协议名称：“旧名称” → “新名称”", "状态：草拟 → 审核中", "协议起始日期：（空） → 2026-09-01", "学校为该证书考核站点：否 → 是", "协议正文");
        assertThat(lines("PriceCap", new ChangedField("cap", true, Money.of("300"), Money.of("1280"))))
                .containsExactly("上限（元/人次）：300.00 → 1,280.00");
    }

    @Test
    void what_is_personal_is_named_without_its_values() {
        assertThat(lines("Account", ChangedField.untold("name"), ChangedField.untold("email")))
                .containsExactly("姓名", "电子邮箱");
    }

    @Test
    void parts_are_named_and_what_nobody_has_a_word_for_is_not_silent() {
        assertThat(said(new NewerChange(AT, "张晓", null, false, "Agreement", List.of(), List.of("AgreementFile")))
                        .what())
                .containsExactly("协议文件");
        assertThat(lines("Agreement", ChangedField.untold("contentHash"))).containsExactly("其他内容");
    }

    private static List<String> lines(String entity, ChangedField... fields) {
        return said(new NewerChange(AT, "张晓", null, false, entity, List.of(fields), List.of()))
                .what();
    }

    private static MeanwhileChange said(NewerChange change) {
        return MeanwhileChange.of(change, Locale.SIMPLIFIED_CHINESE);
    }
}
