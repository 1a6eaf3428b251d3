package cn.edu.jzu.skillcert.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.shared.PersonalField;
import cn.edu.jzu.skillcert.shared.SealedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDataTest {

    private static final String NUMBER = "11010519491231002X";
    private static final String FIRST = line("k1", 1);
    private static final String SECOND = line("k2", 2);

    private static String line(String name, int filling) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) filling);
        return name + ":" + Base64.getEncoder().encodeToString(key);
    }

    private static PersonalData with(String... lines) {
        return new PersonalData(KeyRing.of(List.of(lines)));
    }

    @Test
    void whatWasSealedIsOpenedAndNothingElseTellsIt() {
        PersonalData personal = with(FIRST);
        SealedText sealed = personal.seal(PersonalField.ID_NUMBER, NUMBER);
        assertThat(personal.open(PersonalField.ID_NUMBER, sealed)).isEqualTo(NUMBER);
        assertThat(sealed.value()).startsWith("k1:").doesNotContain(NUMBER);
        assertThat(sealed).hasToString("•••");
    }

    @Test
    void aDocumentIsSealedWholeAndOneThatWasAlteredIsNotOpened() {
        byte[] document = ("学号,证件号码\n1," + NUMBER).getBytes(StandardCharsets.UTF_8);
        byte[] sealed = with(FIRST).seal(document);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain(NUMBER);
        assertThat(with(FIRST).isSealed(sealed)).isTrue();
        assertThat(with(FIRST).isSealed(document)).isFalse();
        assertThat(with(SECOND, FIRST).open(sealed)).isEqualTo(document);
        assertThatThrownBy(() -> with(SECOND).open(sealed)).isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 20] ^= 1;
        assertThatThrownBy(() -> with(FIRST).open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameNumberIsSealedDifferentlyEveryTimeButIndexedAlike() {
        PersonalData personal = with(FIRST);
        assertThat(personal.seal(PersonalField.ID_NUMBER, NUMBER))
                .isNotEqualTo(personal.seal(PersonalField.ID_NUMBER, NUMBER));
        assertThat(personal.index(PersonalField.ID_NUMBER, NUMBER))
                .isEqualTo(with(FIRST).index(PersonalField.ID_NUMBER, NUMBER))
                .hasSize(43)
                .doesNotContain(NUMBER)
                .isNotEqualTo(personal.index(PersonalField.PHONE, NUMBER))
                .isNotEqualTo(with(SECOND).index(PersonalField.ID_NUMBER, NUMBER));
    }

    @Test
    void aNewKeyOnTopSealsWhileTheOldOneStillOpensAndTheIndexStays() {
        PersonalData before = with(FIRST);
        PersonalData after = with(SECOND, FIRST);
        SealedText old = before.seal(PersonalField.PHONE, "13812345678");
        assertThat(after.open(PersonalField.PHONE, old)).isEqualTo("13812345678");
        assertThat(after.seal(PersonalField.PHONE, "13812345678").value()).startsWith("k2:");
        assertThat(after.index(PersonalField.PHONE, "13812345678"))
                .isEqualTo(before.index(PersonalField.PHONE, "13812345678"));
    }

    @Test
    void whatWasAlteredOrMovedOrSealedByAnotherKeyIsNotOpened() {
        PersonalData personal = with(FIRST);
        SealedText sealed = personal.seal(PersonalField.ID_NUMBER, NUMBER);
        String altered = sealed.value().substring(0, 10)
                + (sealed.value().charAt(10) == 'A' ? 'B' : 'A')
                + sealed.value().substring(11);
        assertThatThrownBy(() -> personal.open(PersonalField.ID_NUMBER, new SealedText(altered)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(NUMBER);
        assertThatThrownBy(() -> personal.open(PersonalField.PHONE, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> with(line("k1", 3)).open(PersonalField.ID_NUMBER, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> with(SECOND).open(PersonalField.ID_NUMBER, sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("k1");
    }

    @Test
    void aKeyFileThatCannotBeUsedIsRefusedInPlainWords(@TempDir Path directory) throws IOException {
        assertThatThrownBy(() -> with("")).hasMessageContaining("no key");
        assertThatThrownBy(() -> with("k1:short"))
                .hasMessageContaining("base64")
                .hasMessageNotContaining("short");
        assertThatThrownBy(() -> with(FIRST, FIRST)).hasMessageContaining("k1");
        assertThatThrownBy(() -> KeyRing.read(directory.resolve("none"))).hasMessageContaining("cannot be read");
        Path open = Files.writeString(directory.resolve("open.key"), FIRST);
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> KeyRing.read(open)).hasMessageContaining("chmod 600");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-------"));
        assertThat(KeyRing.read(open).names()).containsExactly("k1");
    }

    @Test
    void withoutAKeyFileThePortalSaysWhatIsMissing() {
        assertThatThrownBy(() -> PersonalData.keysIn(Optional.empty()))
                .hasMessageContaining("skillcert.personal.key")
                .hasMessageContaining("未指定密钥文件");
    }
}
