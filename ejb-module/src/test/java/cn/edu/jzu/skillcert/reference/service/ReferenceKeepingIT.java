package cn.edu.jzu.skillcert.reference.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetImport;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateFilter;
import cn.edu.jzu.skillcert.reference.CertificateKeeping;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.CertificateRow;
import cn.edu.jzu.skillcert.reference.KeepCertificate;
import cn.edu.jzu.skillcert.reference.KeepOrganization;
import cn.edu.jzu.skillcert.reference.KeepPriceCap;
import cn.edu.jzu.skillcert.reference.OrganizationCatalog;
import cn.edu.jzu.skillcert.reference.OrganizationFilter;
import cn.edu.jzu.skillcert.reference.OrganizationKeeping;
import cn.edu.jzu.skillcert.reference.OrganizationRow;
import cn.edu.jzu.skillcert.reference.PriceCapFilter;
import cn.edu.jzu.skillcert.reference.PriceCapInForce;
import cn.edu.jzu.skillcert.reference.PriceCapKeeping;
import cn.edu.jzu.skillcert.reference.PriceCapRow;
import cn.edu.jzu.skillcert.reference.PriceCaps;
import cn.edu.jzu.skillcert.reference.ReferenceError;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.reference.document.CertificateSheet;
import cn.edu.jzu.skillcert.reference.document.OrganizationSheet;
import cn.edu.jzu.skillcert.reference.document.PriceCapSheet;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ChangedField;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.NewerChange;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import cn.edu.jzu.skillcert.shared.Violation;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class ReferenceKeepingIT {

    private static final LocalDate Y2023 = LocalDate.of(2023, 1, 1);
    private static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);

    @Inject
    private OrganizationKeeping organizations;

    @Inject
    private CertificateKeeping certificates;

    @Inject
    private PriceCapKeeping caps;

    @Inject
    private OrganizationCatalog organizationCatalog;

    @Inject
    private CertificateCatalog certificateCatalog;

    @Inject
    private PriceCaps priceCaps;

    @Inject
    private People people;

    @BeforeEach
    void openAccounts() {
        people.open("rk-affairs", "Ref-2026-pass", Role.ACADEMIC_AFFAIRS);
        people.open("rk-finance", "Ref-2026-pass", Role.FINANCE);
    }

    private static void asAffairs(As.Action action) throws Exception {
        As.user("rk-affairs").run(action);
    }

    private long organization(String code) {
        return organizations.keep(new KeepOrganization(null, 0, code, "组织" + code, null));
    }

    private long certificate(String code, long organization, SkillLevel... levels) {
        return certificates.keep(new KeepCertificate(null, 0, code, "证书" + code, organization, Set.of(levels)));
    }

    private long cap(long certificate, String yuan, LocalDate from, LocalDate to) {
        return caps.keep(new KeepPriceCap(
                null, 0, certificate, SkillLevel.INTERMEDIATE, Money.of(yuan), from, to, "豫教职成〔2023〕1号"));
    }

    private OrganizationRow row(String code) {
        return organizations
                .list(new OrganizationFilter(code, null), PageRequest.first(10))
                .rows()
                .get(0);
    }

    private static SheetOutcome sent(Function<SheetTexts, SheetOutcome> go) {
        return go.apply(problem -> problem.code().key());
    }

    private static <R> byte[] workbook(SheetFormat<R> format, List<R> lines) {
        return SpreadsheetExport.of(format).write(lines);
    }

    @Test
    void what_is_kept_is_offered_and_named() throws Exception {
        asAffairs(() -> {
            long organization = organization("RK-ORG1");
            long certificate = certificate("RK-C1", organization, SkillLevel.ELEMENTARY, SkillLevel.INTERMEDIATE);
            cap(certificate, "300", Y2023, null);

            assertThat(organizationCatalog.organizations())
                    .anyMatch(o -> o.id() == organization && o.name().equals("组织RK-ORG1") && !o.retired());
            assertThat(certificateCatalog.certificates())
                    .contains(new CertificateOption(
                            certificate,
                            "RK-C1",
                            "证书RK-C1",
                            organization,
                            Set.of(SkillLevel.ELEMENTARY, SkillLevel.INTERMEDIATE),
                            false));
            assertThat(priceCaps.caps())
                    .contains(new PriceCapInForce(
                            certificate, SkillLevel.INTERMEDIATE, Money.of("300"), Y2023, null, "豫教职成〔2023〕1号"));
        });
    }

    @Test
    void every_office_reads_but_only_academic_affairs_and_the_administrator_keep() throws Exception {
        As.user("rk-finance").run(() -> {
            assertThat(organizations
                            .list(OrganizationFilter.ALL, PageRequest.first(5))
                            .total())
                    .isNotNegative();
            assertThatThrownBy(() -> organization("RK-NO")).isInstanceOf(EJBAccessException.class);
        });
    }

    @Test
    void a_change_on_an_old_version_is_refused_and_a_retired_one_is_still_named() throws Exception {
        asAffairs(() -> {
            long id = organization("RK-ORG2");
            long seen = row("RK-ORG2").version();
            organizations.keep(new KeepOrganization(id, seen, null, "改名后的组织", null));
            assertThatThrownBy(() -> organizations.retire(id, seen)).isInstanceOf(StaleDataException.class);
            organizations.retire(id, row("RK-ORG2").version());
            assertThat(organizationCatalog.organizations())
                    .anyMatch(o -> o.id() == id && o.name().equals("改名后的组织") && o.retired());
        });
    }

    @Test
    void of_two_people_at_one_organization_the_second_is_told_what_the_first_changed() throws Exception {
        people.open("rk-admin", "Ref-2026-pass", Role.ADMINISTRATOR);
        asAffairs(() -> organization("RK-ORG9"));
        OrganizationRow seen = As.user("rk-admin").call(() -> row("RK-ORG9"));
        asAffairs(() -> organizations.keep(new KeepOrganization(seen.id(), seen.version(), null, "先改的名称", null)));
        As.user("rk-admin").run(() -> assertThatThrownBy(() -> organizations.retire(seen.id(), seen.version()))
                .isInstanceOfSatisfying(StaleDataException.class, refusal -> assertThat(refusal.changes())
                        .extracting(NewerChange::who, NewerChange::own, NewerChange::fields, NewerChange::parts)
                        .containsExactly(tuple(
                                "rk-affairs",
                                false,
                                List.of(new ChangedField("name", true, "组织RK-ORG9", "先改的名称")),
                                List.of()))));
    }

    @Test
    void codes_and_names_that_are_taken_are_refused_together() throws Exception {
        asAffairs(() -> {
            organization("RK-ORG3");
            assertThatThrownBy(() -> organization("RK-ORG3"))
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                            .extracting(Violation::code)
                            .containsExactlyInAnyOrder(ReferenceError.CODE_TAKEN, ReferenceError.NAME_TAKEN));
        });
    }

    @Test
    void two_caps_on_one_day_are_refused_and_adjoining_ones_are_not() throws Exception {
        asAffairs(() -> {
            long certificate = certificate("RK-C2", organization("RK-ORG4"), SkillLevel.INTERMEDIATE);
            cap(certificate, "300", Y2023, Y2024);
            assertThatThrownBy(() -> cap(certificate, "280", Y2024, null))
                    .isInstanceOf(BusinessException.class)
                    .extracting("code")
                    .isEqualTo(ReferenceError.CAP_OVERLAPS);
            cap(certificate, "280", Y2024.plusDays(1), null);
            PriceCapFilter onNewYear = new PriceCapFilter("RK-C2", null, Y2024);
            assertThat(caps.list(onNewYear, PageRequest.first(5)).rows())
                    .extracting(PriceCapRow::cap)
                    .containsExactly(Money.of("300"));
        });
    }

    @Test
    void a_level_with_a_cap_cannot_be_taken_from_its_certificate() throws Exception {
        asAffairs(() -> {
            long organization = organization("RK-ORG5");
            long certificate = certificate("RK-C3", organization, SkillLevel.ELEMENTARY, SkillLevel.INTERMEDIATE);
            cap(certificate, "300", Y2023, null);
            CertificateRow row = certificates
                    .list(new CertificateFilter("RK-C3", null, null), PageRequest.first(1))
                    .rows()
                    .get(0);
            assertThatThrownBy(() -> certificates.keep(new KeepCertificate(
                            certificate, row.version(), null, "证书RK-C3", organization, Set.of(SkillLevel.ELEMENTARY))))
                    .extracting("code")
                    .isEqualTo(ReferenceError.LEVEL_HAS_CAPS);
        });
    }

    @Test
    void an_export_imported_again_changes_nothing() throws Exception {
        asAffairs(() -> {
            long certificate = certificate("RK-C4", organization("RK-ORG6"), SkillLevel.INTERMEDIATE);
            cap(certificate, "300", Y2023, Y2024);
            cap(certificate, "280.50", Y2024.plusDays(1), null);
            byte[] organizationSheet = organizations.export(OrganizationFilter.ALL);
            byte[] certificateSheet = certificates.export(CertificateFilter.ALL);
            byte[] capSheet = caps.export(PriceCapFilter.ALL);

            SheetOutcome first = sent(t -> organizations.importSheet(new SheetUpload("a.xlsx", organizationSheet), t));
            SheetOutcome second = sent(t -> certificates.importSheet(new SheetUpload("b.xlsx", certificateSheet), t));
            SheetOutcome third = sent(t -> caps.importSheet(new SheetUpload("c.xlsx", capSheet), t));

            assertThat(List.of(first, second, third)).allSatisfy(outcome -> {
                assertThat(outcome.problems()).isEmpty();
                assertThat(outcome.added() + outcome.changed()).isZero();
                assertThat(outcome.unchanged()).isPositive();
            });
            assertThat(caps.export(new PriceCapFilter("RK-C4", null, null)))
                    .satisfies(bytes -> assertThat(SpreadsheetImport.read("c.xlsx", bytes, PriceCapSheet.FORMAT)
                                    .rows())
                            .hasSize(2));
        });
    }

    @Test
    void a_workbook_with_one_wrong_row_writes_nothing_and_comes_back_with_the_reason() throws Exception {
        asAffairs(() -> {
            organization("RK-ORG7");
            byte[] sheet = workbook(
                    OrganizationSheet.FORMAT,
                    List.of(
                            new OrganizationSheet.Line("RK-NEW", "新组织", null, null),
                            new OrganizationSheet.Line("RK-ORG7", "新组织", null, false),
                            new OrganizationSheet.Line("RK-BAD", "代码不对", "123456789012345679", false)));
            SheetOutcome outcome = sent(t -> organizations.importSheet(new SheetUpload("组织.xlsx", sheet), t));
            assertThat(outcome.problems())
                    .extracting(SheetProblem::row, SheetProblem::code)
                    .containsExactly(
                            tuple(2, ReferenceError.NAME_TAKEN),
                            tuple(3, ReferenceError.NAME_TAKEN),
                            tuple(4, ReferenceError.CREDIT_CODE_INVALID));
            assertThat(outcome.annotated()).isNotEmpty();
            assertThat(organizations
                            .list(new OrganizationFilter("RK-NEW", null), PageRequest.first(1))
                            .total())
                    .isZero();
            assertThat(row("RK-ORG7").name()).isEqualTo("组织RK-ORG7");
        });
    }

    @Test
    void a_workbook_may_end_a_cap_and_bring_the_next_one_at_once() throws Exception {
        asAffairs(() -> {
            long certificate = certificate("RK-C5", organization("RK-ORG8"), SkillLevel.INTERMEDIATE);
            cap(certificate, "300", Y2023, null);
            List<PriceCapSheet.Line> lines = List.of(
                    new PriceCapSheet.Line("RK-C5", null, SkillLevel.INTERMEDIATE, Money.of("280"), Y2024, null, "新文"),
                    new PriceCapSheet.Line(
                            "RK-C5",
                            null,
                            SkillLevel.INTERMEDIATE,
                            Money.of("300"),
                            Y2023,
                            Y2024.minusDays(1),
                            "豫教职成〔2023〕1号"));
            SheetUpload upload = new SheetUpload("上限.xlsx", workbook(PriceCapSheet.FORMAT, lines));
            SheetOutcome outcome = sent(t -> caps.importSheet(upload, t));
            assertThat(outcome.problems()).isEmpty();
            assertThat(List.of(outcome.added(), outcome.changed())).containsExactly(1, 1);
            assertThat(sent(t -> caps.importSheet(upload, t)).unchanged()).isEqualTo(2);
        });
    }

    @Test
    void a_certificate_of_an_unknown_organization_names_the_cell() throws Exception {
        asAffairs(() -> {
            byte[] sheet = workbook(
                    CertificateSheet.FORMAT,
                    List.of(new CertificateSheet.Line("RK-C6", "某证书", "RK-GONE", null, true, null, null, null)));
            SheetOutcome outcome = sent(t -> certificates.importSheet(new SheetUpload("证书.xlsx", sheet), t));
            assertThat(outcome.problems())
                    .containsExactly(new SheetProblem(
                            2, "培训评价组织编码", "RK-GONE", ReferenceError.UNKNOWN_ORGANIZATION, List.of("RK-GONE")));
        });
    }
}
