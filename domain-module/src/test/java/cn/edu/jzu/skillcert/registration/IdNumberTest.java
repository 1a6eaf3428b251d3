package cn.edu.jzu.skillcert.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.shared.BusinessException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** with the public sample numbers of GB 11643. */
class IdNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String SAMPLE = "11010519491231002X";

    private static IdNumber resident(String typed) {
        return IdNumber.of(DocumentType.RESIDENT_ID, typed, TODAY);
    }

    private static void assertRefused(DocumentType type, String typed, RegistrationError reason) {
        assertThatThrownBy(() -> IdNumber.of(type, typed, TODAY))
                .isInstanceOf(BusinessException.class)
                .extracting("code")
                .isEqualTo(reason);
    }

    @Test
    void aNumberWithItsCheckCharacterIsTaken() {
        assertThat(resident(SAMPLE).number()).isEqualTo(SAMPLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                "１１０１０５１９４９１２３１００２Ｘ",
                " 110105 19491231 002X ",
                "110105　19491231\u00a0002x\u200b",
                "\t11010519491231002X\n"
            })
    void isWrittenInOneWayHoweverItWasTyped(String typed) {
        assertThat(resident(typed).number()).isEqualTo(SAMPLE);
    }

    @Test
    void aWrongCheckCharacterIsRefused() {
        assertRefused(DocumentType.RESIDENT_ID, "110105194912310021", RegistrationError.ID_NUMBER_CHECK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194902300020", "110105194913010029", "110105209912310029", "440524188001010014"})
    void aDateOfBirthThatIsNoDayIsRefusedWhateverTheCheckCharacterSays(String number) {
        assertRefused(DocumentType.RESIDENT_ID, number, RegistrationError.ID_NUMBER_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "110105491231002, ID_NUMBER_LENGTH",
        "11010519491231002X0, ID_NUMBER_LENGTH",
        "1101051949123100X2, ID_NUMBER_CHARACTERS",
        "1101051949I231002X, ID_NUMBER_CHARACTERS",
        "1.10105194912310E+17, ID_NUMBER_SCIENTIFIC",
        "1.10105E+17, ID_NUMBER_SCIENTIFIC",
        "'１．１Ｅ＋１７', ID_NUMBER_SCIENTIFIC"
    })
    void whatIsNoCitizenNumberIsRefusedWithTheReason(String typed, RegistrationError reason) {
        assertRefused(DocumentType.RESIDENT_ID, typed, reason);
    }

    @Test
    void aResidencePermitIsNumberedLikeAResidentId() {
        assertThatCode(() -> IdNumber.of(DocumentType.RESIDENCE_PERMIT, "810000199807020136", TODAY))
                .doesNotThrowAnyException();
        assertRefused(DocumentType.RESIDENCE_PERMIT, "110105194912310021", RegistrationError.ID_NUMBER_CHECK);
    }

    @ParameterizedTest
    @CsvSource({
        "HONG_KONG_MACAO_PERMIT, h12345678, H12345678",
        "TAIWAN_PERMIT, 12345678, 12345678",
        "PASSPORT, e 1234 5678, E12345678",
        "FOREIGN_RESIDENCE_ID, chn110123456789, CHN110123456789"
    })
    void otherDocumentsAreNotCheckedByGb11643(DocumentType type, String typed, String number) {
        assertThat(IdNumber.of(type, typed, TODAY).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H123", "号码不详", "H12345678901234567890123"})
    void evenAnotherDocumentHasANumber(String typed) {
        assertRefused(DocumentType.PASSPORT, typed, RegistrationError.DOCUMENT_NUMBER);
    }

    @Test
    void printsItselfMasked() {
        assertThat(resident(SAMPLE)).hasToString("110***********002X");
        assertThat(IdNumber.of(DocumentType.PASSPORT, "E12345678", TODAY)).hasToString("E******78");
    }

    @Test
    void theSameNumberOnAnotherKindOfDocumentIsAnotherOne() {
        assertThat(IdNumber.of(DocumentType.PASSPORT, "12345678", TODAY).indexed())
                .isNotEqualTo(IdNumber.of(DocumentType.TAIWAN_PERMIT, "12345678", TODAY)
                        .indexed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "+86 138-1234-5678", "１３８１２３４５６７８", "0086 13812345678"})
    void aMobileNumberIsElevenDigits(String typed) {
        assertThat(PhoneNumber.of(typed).number()).isEqualTo("13812345678");
        assertThat(PhoneNumber.of(typed)).hasToString("138****5678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12812345678", "1381234567", "138123456789", "0391-2988888"})
    void whatIsNoMobileNumberIsRefused(String typed) {
        assertThatThrownBy(() -> PhoneNumber.of(typed)).extracting("code").isEqualTo(RegistrationError.PHONE_NUMBER);
    }
}
