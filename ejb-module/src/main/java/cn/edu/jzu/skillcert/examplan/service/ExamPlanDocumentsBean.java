package cn.edu.jzu.skillcert.examplan.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;

import cn.edu.jzu.skillcert.examplan.ExamPlanDocuments;
import cn.edu.jzu.skillcert.examplan.IncreaseDetail;
import cn.edu.jzu.skillcert.examplan.QuotaIncreases;
import cn.edu.jzu.skillcert.examplan.document.IncreaseForm;
import cn.edu.jzu.skillcert.examplan.document.IncreaseFormPdf;
import cn.edu.jzu.skillcert.platform.PortalAddress;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Papers are in Chinese, whoever prints them. What they say is read in a transaction of its own, before the rendering. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExamPlanDocumentsBean implements ExamPlanDocuments {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final String NONE = "—";

    @Inject
    private QuotaIncreases increases;

    @Inject
    private PortalAddress portal;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent increaseForm(long increaseId) {
        IncreaseDetail detail = increases.detail(increaseId);
        byte[] pdf = IncreaseFormPdf.render(new IncreaseForm(
                Texts.of("app.owner", CHINESE),
                detail.departmentName(),
                detail.planMonth().toString(),
                detail.certificateName(),
                Texts.of(detail.level(), CHINESE),
                String.valueOf(detail.year()),
                people(detail.quota()),
                people(detail.plannedHeads()),
                people(detail.heads()),
                day(detail.firstSession()),
                day(detail.limit()),
                detail.reason(),
                detail.filed().name(),
                day(detail.filedOn()),
                day(detail.forwardedOn()),
                reply(detail),
                portal.of(Place.of(PlaceKind.QUOTA_INCREASE, increaseId)).orElse(null),
                ZonedDateTime.now(clock)));
        String name = Texts.of(
                "increase.file", CHINESE, detail.departmentName(), detail.certificateName(), detail.planMonth());
        return new FileContent(name + ".pdf", "application/pdf", pdf.length, new ByteArrayInputStream(pdf));
    }

    private static String reply(IncreaseDetail detail) {
        return detail.replyNumber() == null
                ? ""
                : Texts.of(detail.status(), CHINESE) + "　" + detail.replyNumber() + "　" + day(detail.repliedOn());
    }

    private static String people(int heads) {
        return Texts.of("examplan.people", CHINESE, heads);
    }

    private static String day(LocalDate day) {
        return day == null ? NONE : Texts.readable(day, CHINESE);
    }
}
