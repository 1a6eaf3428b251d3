package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.agreement.service.AgreementScene.DRAFTER;
import static cn.edu.jzu.skillcert.agreement.service.Refusals.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.agreement.AgreementDocuments;
import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.agreement.AgreementFilter;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRow;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.RowOrder;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register finds by what people have in hand, and its export is the list. */
@InPortal
class AgreementRegisterIT {

    @Inject
    private AgreementScene scene;

    @Inject
    private AgreementReading reading;

    @Inject
    private AgreementDocuments documents;

    @BeforeEach
    void register() throws Exception {
        scene.set();
        scene.sql(
                """
                insert into agreement (departmentid, organizationid, title, status, reviewfrom, filingnumber, filedon,
                signedon, enddate)
                select ?, ?, '登记簿之' || chr(64 + n), 'FILED', 'ACADEMIC_AFFAIRS', 'REG-2031-000' || n,
                date '2031-03-01' + n, date '2031-02-01' + n, date '2032-12-31' - n from generate_series(1, 5) n""",
                scene.owner().departmentId(),
                scene.owner().organizationId());
        scene.sql(
                """
                insert into agreementprice (agreement_id, position, certificateid, level, unitprice)
                select id, 0, ?, 'INTERMEDIATE', 300 from agreement where title in ('登记簿之B', '登记簿之D')""",
                scene.certificateId());
    }

    @AfterEach
    void nothingLeft() throws Exception {
        scene.sql(
                "delete from agreementprice where agreement_id in (select id from agreement where title like '登记簿之%')");
        scene.sql("delete from agreement where title like '登记簿之%'");
    }

    @Test
    void anAgreementIsFoundByItsNumber() throws Exception {
        assertThat(titles(text("REG-2031-0003"))).containsExactly("登记簿之C");
        assertThat(titles(text("reg-2031"))).hasSize(5);
        assertThat(titles(text("登记簿之E"))).containsExactly("登记簿之E");
    }

    @Test
    void theListIsNarrowedToACertificateAndToDaysOfSigning() throws Exception {
        assertThat(titles(new AgreementFilter("登记簿之", null, null, null, null, null, scene.certificateId(), null, null)))
                .containsExactlyInAnyOrder("登记簿之B", "登记簿之D");
        assertThat(titles(new AgreementFilter(
                        "登记簿之",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2031, 2, 3),
                        LocalDate.of(2031, 2, 4))))
                .containsExactlyInAnyOrder("登记簿之B", "登记簿之C");
    }

    @Test
    void theExportHasTheRowsOfTheListInItsOrder() throws Exception {
        for (RowOrder order : List.of(
                RowOrder.NATURAL,
                new RowOrder("endDate", true),
                new RowOrder("signedOn", false),
                new RowOrder("filingNumber", false))) {
            List<String> listed = As.user(DRAFTER)
                    .call(() ->
                            reading
                                    .list(text("登记簿之"), new PageRequest(0, 50, order.sort(), order.ascending()))
                                    .rows()
                                    .stream()
                                    .map(AgreementRow::title)
                                    .toList());
            assertThat(listed).hasSize(5);
            assertThat(exported(order)).as(String.valueOf(order)).isEqualTo(listed);
        }
    }

    @Test
    void anExportThatWouldBeCutOffIsRefused() throws Exception {
        scene.sql(
                """
                insert into agreement (departmentid, organizationid, title, status, reviewfrom)
                select ?, ?, '登记簿之多' || n, 'DRAFT', 'ACADEMIC_AFFAIRS' from generate_series(1, 20001) n""",
                scene.owner().departmentId(),
                scene.owner().organizationId());
        As.user(DRAFTER).run(() -> assertThatThrownBy(() -> documents.register(text("登记簿之多"), RowOrder.NATURAL))
                .satisfies(code(AgreementError.TOO_MANY_ROWS)));
    }

    private List<String> exported(RowOrder order) throws Exception {
        return As.user(DRAFTER).call(() -> {
            List<String> titles = new ArrayList<>();
            try (InputStream content = documents.register(text("登记簿之"), order).content();
                    XSSFWorkbook workbook = new XSSFWorkbook(content)) {
                for (Row row : workbook.getSheetAt(0)) {
                    if (row.getCell(0) != null && row.getCell(0).toString().startsWith("登记簿之")) {
                        titles.add(row.getCell(0).toString());
                    }
                }
            }
            return titles;
        });
    }

    private List<String> titles(AgreementFilter filter) throws Exception {
        return As.user(DRAFTER).call(() -> reading.list(filter, PageRequest.first(50)).rows().stream()
                .map(AgreementRow::title)
                .toList());
    }

    private static AgreementFilter text(String words) {
        return new AgreementFilter(words, null, null, null, null, null, null, null, null);
    }
}
