package cn.edu.jzu.skillcert.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes in the middle of an upload and of a decision. */
@InBrowser
class KilledIT {

    private static final int PICTURE = 12 * 1024 * 1024;

    /** @param milliseconds between sending and the end */
    private record Blow(int milliseconds, String stage, String reviewer) {}

    private static final List<Blow> BLOWS = List.of(
            new Blow(30, "ACADEMIC_AFFAIRS", "jwc.wang"),
            new Blow(300, "FINANCE", "cwc.li"),
            new Blow(1500, "LEGAL", "fw.zhao"));

    /** What was under way, and whether the server had answered that it is done. */
    private static final class Action {
        final long agreement;
        volatile boolean acknowledged;

        Action(long agreement, Page page) {
            this.agreement = agreement;
            page.onResponse(answer -> {
                if (answer.request().method().equals("POST") && answer.status() == 200) {
                    acknowledged = true;
                }
            });
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAndNothingIsHalfDone(Portal portal, @TempDir Path data)
            throws IOException, SQLException, InvalidFormatException {
        PortalProcess process = PortalProcess.start(data);
        try {
            for (Blow blow : BLOWS) {
                Path file = heavyTemplate(data, blow.milliseconds());
                Action upload;
                Action decision;
                try (KeptData before = KeptData.of(data);
                        Person drafter = portal.personAt(process, "xxgc.chen");
                        Person reviewer = portal.personAt(process, blow.reviewer())) {
                    upload = new Action(before.draftOf("XXGC"), drafter.page());
                    decision = new Action(before.waitingFor(blow.stage()), reviewer.page());
                    drafter.opens("edit", upload.agreement);
                    drafter.attaches("template:file", file);
                    drafter.at("template:source").selectOption("ORGANIZATION");
                    reviewer.opens("review", decision.agreement);
                    sends(drafter.page(), "template:upload");
                    sends(reviewer.page(), "review:approveNow");
                    reviewer.page().waitForTimeout(blow.milliseconds());
                    process.kill();
                }
                process = PortalProcess.start(data);
                try (KeptData after = KeptData.of(data)) {
                    assertThat(after.contradictions()).as(blow.toString()).isEmpty();
                    assertThat(after.approvals(decision.agreement, blow.stage()))
                            .as("approvals after %s, acknowledged: %s", blow, decision.acknowledged)
                            .isBetween(decision.acknowledged ? 1 : 0, 1);
                    assertThat(after.files(upload.agreement, file.getFileName().toString()))
                            .as("files after %s, acknowledged: %s", blow, upload.acknowledged)
                            .isBetween(upload.acknowledged ? 1 : 0, 1);
                }
            }
        } finally {
            process.close();
        }
    }

    /** Without waiting for anything. */
    private static void sends(Page page, String button) {
        page.evaluate("id => { document.getElementById(id).click(); }", button);
    }

    /** Large, and different each time, so that taking it in lasts. */
    private static Path heavyTemplate(Path directory, int seed) throws IOException, InvalidFormatException {
        byte[] picture = new byte[PICTURE];
        new Random(seed).nextBytes(picture);
        Path file = directory.resolve("模板" + seed + ".docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            AgreementPaper.at("200").text().lines().forEach(line -> document.createParagraph()
                    .createRun()
                    .setText(line));
            document.addPictureData(new ByteArrayInputStream(picture), Document.PICTURE_TYPE_PNG);
            document.write(out);
        }
        return file;
    }
}
