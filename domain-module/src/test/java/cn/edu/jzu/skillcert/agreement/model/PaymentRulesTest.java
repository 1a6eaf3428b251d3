package cn.edu.jzu.skillcert.agreement.model;

import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.defaultReadings;
import static cn.edu.jzu.skillcert.agreement.model.FindingAssertions.assertThatRule;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.CostBearer;
import cn.edu.jzu.skillcert.agreement.FeeItem;
import cn.edu.jzu.skillcert.agreement.FeeItemKind;
import cn.edu.jzu.skillcert.calendar.PublishedHolidays;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentRulesTest {

    /** */
    @Nested
    class ExamFee {

        @Test
        void isInTimeOnTheLastDayOfTheFollowingYear() {
            assertThatRule(AgreementRules.EXAM_FEE_PAID, paid("2025-12-31", "2026-02-01"))
                    .passesWith(AgreementEvidence.EXAM_FEE_PAID);
        }

        @Test
        void isOverdueFromTheNextDayOn() {
            assertThatRule(AgreementRules.EXAM_FEE_PAID, paid(null, "2026-01-01"))
                    .warnsWith(AgreementEvidence.EXAM_FEE_OVERDUE, LocalDate.of(2025, 12, 31));
            assertThatRule(AgreementRules.EXAM_FEE_PAID, paid("2026-01-01", "2026-01-01"))
                    .warnsWith(AgreementEvidence.EXAM_FEE_PAID_LATE);
        }

        @Test
        void isOpenWhileUnpaidAndNotYetDue() {
            assertThatRule(AgreementRules.EXAM_FEE_PAID, paid(null, "2025-12-31"))
                    .isPendingWith(AgreementEvidence.EXAM_FEE_DUE);
        }

        private ExamFeePaidInTime.Facts paid(String paidOn, String today) {
            return new ExamFeePaidInTime.Facts(
                    LocalDate.of(2024, 6, 15), day(paidOn), defaultReadings(), LocalDate.parse(today));
        }
    }

    /** */
    @Nested
    class ServiceFee {

        @ParameterizedTest
        @CsvSource({"2024-09-10, 2024-10-28", "2025-01-26, 2025-03-14", "2025-11-01, 2025-12-12"})
        void isDueOnTheThirtiethWorkingDayAndOneDayLateOnTheNext(LocalDate received, LocalDate due) {
            assertThat(ServiceFeePaidInTime.due(invoice(received.toString(), 30, null, due.toString()))
                            .date())
                    .isEqualTo(due);
            assertThatRule(
                            AgreementRules.SERVICE_FEE_PAID,
                            invoice(received.toString(), 30, due.toString(), due.toString()))
                    .passesWith(AgreementEvidence.SERVICE_FEE_PAID);
            LocalDate next =
                    PublishedHolidays.calendar().plusWorkingDays(due, 1).date();
            assertThatRule(
                            AgreementRules.SERVICE_FEE_PAID,
                            invoice(received.toString(), 30, next.toString(), next.toString()))
                    .warnsWith(AgreementEvidence.SERVICE_FEE_PAID_LATE, due, 1);
        }

        @Test
        void isOpenUntilDueAndOverdueAfter() {
            assertThatRule(AgreementRules.SERVICE_FEE_PAID, invoice("2024-09-10", 30, null, "2024-10-28"))
                    .isPendingWith(AgreementEvidence.SERVICE_FEE_DUE);
            assertThatRule(AgreementRules.SERVICE_FEE_PAID, invoice("2024-09-10", 30, null, "2024-10-29"))
                    .warnsWith(AgreementEvidence.SERVICE_FEE_OVERDUE, 1);
        }

        @Test
        void keepsAShorterTermThatWasAgreedButNoLongerOne() {
            assertThat(ServiceFeePaidInTime.due(invoice("2024-11-01", 10, null, "2024-11-01"))
                            .date())
                    .isEqualTo(LocalDate.of(2024, 11, 15));
            assertThat(ServiceFeePaidInTime.due(invoice("2024-09-10", 45, null, "2024-11-01"))
                            .date())
                    .isEqualTo(LocalDate.of(2024, 10, 28));
            assertThat(ServiceFeePaidInTime.due(invoice("2024-09-10", null, null, "2024-11-01"))
                            .date())
                    .isEqualTo(LocalDate.of(2024, 10, 28));
        }

        @Test
        void saysThatAYearIsComputedFromWeekends() {
            ServiceFeePaidInTime.Facts overTheYearEnd = invoice("2026-12-20", 30, null, "2026-12-31");

            assertThatRule(AgreementRules.SERVICE_FEE_PAID, overTheYearEnd)
                    .isPendingWith(AgreementEvidence.SERVICE_FEE_DUE, LocalDate.of(2027, 1, 29))
                    .hintsAt(AgreementEvidence.DEADLINE_ESTIMATED);
        }

        @Test
        void startsNoClockBeforeTheInvoiceIsReceived() {
            assertThatRule(AgreementRules.SERVICE_FEE_PAID, invoice(null, 30, null, "2026-12-31"))
                    .isPendingWith(AgreementEvidence.INVOICE_NOT_RECEIVED);
        }

        private ServiceFeePaidInTime.Facts invoice(String received, Integer agreed, String paid, String today) {
            return new ServiceFeePaidInTime.Facts(
                    day(received),
                    agreed,
                    day(paid),
                    PublishedHolidays.calendar(),
                    defaultReadings(),
                    LocalDate.parse(today));
        }
    }

    /** */
    @Nested
    class ReceivableItems {

        @Test
        void isAgreedIfListed() {
            assertThatRule(AgreementRules.RECEIVABLE, line(FeeItemKind.SECURITY, null))
                    .passesWith(AgreementEvidence.ITEM_AGREED);
            assertThatRule(AgreementRules.RECEIVABLE, line(FeeItemKind.OTHER, " 搬运费 "))
                    .passesWith(AgreementEvidence.ITEM_AGREED);
        }

        @Test
        void isRefusedIfNotListed() {
            assertThatRule(AgreementRules.RECEIVABLE, line(FeeItemKind.OTHER, "餐费"))
                    .blocksWith(AgreementEvidence.ITEM_NOT_AGREED, "餐费");
            assertThatRule(AgreementRules.RECEIVABLE, line(FeeItemKind.OTHER, null))
                    .blocksWith(AgreementEvidence.ITEM_NOT_AGREED);
            assertThatRule(AgreementRules.RECEIVABLE, line(FeeItemKind.PAPER_PRINTING, null))
                    .blocksWith(AgreementEvidence.ITEM_NOT_AGREED, FeeItemKind.PAPER_PRINTING);
        }

        @Test
        void isRefusedIfTheSchoolBearsIt() {
            assertThatRule(AgreementRules.RECEIVABLE, line(FeeItemKind.ROOM_RENT, null))
                    .blocksWith(AgreementEvidence.ITEM_BORNE_BY_SCHOOL, FeeItemKind.ROOM_RENT);
        }

        private ReceivableItemAgreed.Facts line(FeeItemKind kind, String name) {
            return new ReceivableItemAgreed.Facts(
                    complete()
                            .alsoCharging(new FeeItem(FeeItemKind.OTHER, "搬运费", CostBearer.ORGANIZATION, null, null))
                            .alsoCharging(new FeeItem(FeeItemKind.ROOM_RENT, null, CostBearer.SCHOOL, null, null))
                            .build(),
                    kind,
                    name);
        }
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
