package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_AGREEMENTS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_EVALUATION_ORGANIZATION;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static cn.edu.jzu.skillcert.account.Role.IS_LEGAL;

import cn.edu.jzu.skillcert.agreement.AgreementDetail;
import cn.edu.jzu.skillcert.agreement.AgreementDocuments;
import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.agreement.AgreementFilter;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRow;
import cn.edu.jzu.skillcert.agreement.Redline;
import cn.edu.jzu.skillcert.agreement.TermChange;
import cn.edu.jzu.skillcert.agreement.TermWords;
import cn.edu.jzu.skillcert.agreement.document.RedlinePdf;
import cn.edu.jzu.skillcert.agreement.document.ReviewSheetPdf;
import cn.edu.jzu.skillcert.agreement.persistence.AgreementRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.PortalAddress;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.spreadsheet.ListExport;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.shared.RowOrder;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Papers are in Chinese, whoever prints them. What they say is read in a transaction of its own, before the rendering. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgreementDocumentsBean implements AgreementDocuments {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final String NO_NUMBER = "—";
    /** More agreements than a school makes in a century; what is beyond is refused, never left out. */
    private static final int MOST_ROWS = 20_000;

    private static final ListExport<AgreementRow> REGISTER = ListExport.<AgreementRow>of("agreement.list")
            .column("agreement.title", AgreementRow::title)
            .column("agreement.department", AgreementRow::departmentName)
            .column("agreement.organization", AgreementRow::organizationName)
            .column("agreement.status", AgreementRow::status)
            .column("agreement.turn", AgreementRow::turn)
            .column("agreement.startDate", AgreementRow::startDate)
            .column("agreement.endDate", AgreementRow::endDate)
            .column("agreement.filingNumber", AgreementRow::filingNumber)
            .column("agreement.signedOn", AgreementRow::signedOn)
            .column("agreement.filedOn", AgreementRow::filedOn);

    @Inject
    private AgreementReading reading;

    @Inject
    private AgreementRepository agreements;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private PortalAddress portal;

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public FileContent reviewSheet(long id) {
        AgreementDetail detail = reading.detail(id);
        if (!detail.isSubmittedContent()) {
            throw new NotFoundException();
        }
        Map<Long, String> certificateNames = certificates.names();
        String url = portal.of(Place.of(PlaceKind.AGREEMENT, id)).orElse(null);
        byte[] sheet = ReviewSheetPdf.render(
                new ReviewSheetContent(detail, certificateNames, CHINESE).sheet(url, ZonedDateTime.now(clock)));
        return pdf(Texts.of("agreement.file.reviewSheet", CHINESE, detail.title()), sheet);
    }

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public FileContent redline(long id, int fromVersion, int toVersion) {
        AgreementDetail detail = reading.detail(id);
        TermWords words = new TermWords((key, arguments) -> Texts.of(key, CHINESE, arguments));
        Redline redline = inWords(reading.redline(id, fromVersion, toVersion), words);
        RedlinePdf.Labels labels = RedlinePdf.Labels.chinese(
                Texts.of("app.owner", CHINESE),
                detail.title(),
                Objects.requireNonNullElse(detail.filingNumber(), NO_NUMBER),
                redline,
                ZonedDateTime.now(clock),
                words::name);
        String name = Texts.of("agreement.file.redline", CHINESE, detail.title(), fromVersion, toVersion);
        return pdf(name, RedlinePdf.render(redline, labels));
    }

    private static Redline inWords(Redline redline, TermWords words) {
        List<TermChange> terms = redline.terms().stream()
                .map(change -> new TermChange(
                        change.key(),
                        words.value(change.key(), change.before()),
                        words.value(change.key(), change.after())))
                .toList();
        return new Redline(redline.fromVersion(), redline.toVersion(), redline.paragraphs(), terms);
    }

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public FileContent register(AgreementFilter filter, RowOrder order) {
        List<AgreementRow> rows = agreements.rows(filter, order, MOST_ROWS + 1, caller.scopeIn(READ_AGREEMENTS));
        if (rows.size() > MOST_ROWS) {
            throw new BusinessException(AgreementError.TOO_MANY_ROWS, MOST_ROWS);
        }
        return REGISTER.write(rows, caller.authority().name(), clock.instant());
    }

    private static FileContent pdf(String name, byte[] content) {
        return FileContent.of(name + "." + FileKind.PDF.extension(), FileKind.PDF.mediaType(), content);
    }
}
