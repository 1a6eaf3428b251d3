package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.agreement.AgreementDetail;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.CommentView;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.DecisionView;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.VersionView;
import cn.edu.jzu.skillcert.agreement.ReviewDecision;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.agreement.document.ReviewSheet;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Verdict;
import cn.edu.jzu.skillcert.shared.Texts;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands on the 审核表 of an agreement, in words. */
final class ReviewSheetContent {

    private static final String NOTHING = "—";

    private final AgreementDetail detail;
    private final Map<Long, String> certificateNames;
    private final Locale locale;
    private final VersionView version;

    ReviewSheetContent(AgreementDetail detail, Map<Long, String> certificateNames, Locale locale) {
        this.detail = detail;
        this.certificateNames = certificateNames;
        this.locale = locale;
        this.version = detail.versions().get(detail.versions().size() - 1);
    }

    ReviewSheet sheet(String url, ZonedDateTime printed) {
        return new ReviewSheet(
                ReviewSheet.Labels.chinese(),
                Texts.of("app.owner", locale),
                detail.filingNumber() == null ? NOTHING : detail.filingNumber(),
                detail.title(),
                detail.departmentName(),
                detail.organizationName(),
                period(),
                detail.terms().prices().stream()
                        .map(price -> new ReviewSheet.PriceLine(
                                certificateNames.getOrDefault(price.certificateId(), NOTHING),
                                words(price.level()),
                                words(price.unitPrice())))
                        .toList(),
                version.number(),
                version.contentHash(),
                Arrays.stream(ReviewStage.values()).map(this::stage).toList(),
                detail.decisions().stream().flatMap(this::remarks).toList(),
                detail.assessment().findings().stream()
                        .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                        .map(this::sentence)
                        .toList(),
                detail.reasons(),
                url,
                printed);
    }

    private String period() {
        return Texts.of(
                "agreement.sheet.period",
                locale,
                words(detail.terms().startDate()),
                words(detail.terms().endDate()));
    }

    /** The approval that counts, or the return of this version; else the office has yet to decide. */
    private ReviewSheet.Stage stage(ReviewStage stage) {
        Optional<DecisionView> last = detail.decisions().stream()
                .filter(decision -> decision.stage() == stage)
                .reduce((earlier, later) -> later)
                .filter(decision -> decision.counts()
                        || decision.decision() == ReviewDecision.RETURNED
                                && decision.versionNumber() == version.number());
        String office = words(stage);
        return last.map(decision -> new ReviewSheet.Stage(
                        office,
                        words(decision.decision()),
                        decision.opinion() == null ? "" : decision.opinion(),
                        decision.act().name(),
                        decision.act().onBehalfOf() == null
                                ? ""
                                : decision.act().onBehalfOf(),
                        words(decision.act().at())))
                .orElseGet(() -> new ReviewSheet.Stage(office, "", "", "", "", ""));
    }

    /** A return without comments of its own is answered as a whole. */
    private Stream<ReviewSheet.Comment> remarks(DecisionView decision) {
        Stream<ReviewSheet.Comment> comments = decision.comments().stream().map(comment -> comment(decision, comment));
        return decision.answer() == null
                ? comments
                : Stream.concat(
                        Stream.of(new ReviewSheet.Comment(
                                Texts.of("agreement.sheet.whole", locale),
                                words(decision.stage()),
                                decision.opinion(),
                                decision.answer())),
                        comments);
    }

    private ReviewSheet.Comment comment(DecisionView decision, CommentView comment) {
        String clause = comment.clause() == null ? "" : comment.clause() + " ";
        String place = comment.paragraph() == null
                ? Texts.of("agreement.sheet.whole", locale)
                : Texts.of("agreement.paragraph", locale, comment.paragraph());
        return new ReviewSheet.Comment(
                clause + place,
                words(decision.stage()),
                comment.comment(),
                comment.answer() == null ? "" : comment.answer());
    }

    private String sentence(Finding finding) {
        return Texts.of(
                "agreement.sheet.finding",
                locale,
                Texts.of("rule." + finding.rule().id(), locale),
                finding.rule().clause(),
                finding.verdict(),
                Texts.of(finding.evidence().key(), locale, finding.arguments().toArray()));
    }

    private String words(Object value) {
        return value == null ? NOTHING : Texts.readable(value, locale);
    }
}
