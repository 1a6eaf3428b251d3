package cn.edu.jzu.skillcert.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.DocumentError;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFormTest {

    private static final PdfInfo INFO = new PdfInfo(
            "考务通知",
            "焦作大学",
            "KW-2026-007",
            "第 {0} 页 / 共 {1} 页",
            ZonedDateTime.of(2026, 11, 23, 8, 30, 0, 0, ZoneId.of("Asia/Shanghai")));

    private static byte[] pdf(Consumer<PdfForm> fill) {
        try (PdfForm form = PdfForm.begin(INFO)) {
            fill.accept(form);
            return form.bytes();
        }
    }

    @Test
    void a_document_is_archivable_tagged_and_says_what_it_is() throws IOException {
        byte[] bytes = pdf(form -> {
            form.title("考务通知");
            form.heading("一、安排");
            form.paragraph("各院部请于 2026 年 12 月 1 日前完成考场布置。");
            form.table(PdfTable.of(
                    List.of(1, 2), List.of("考场", "地点"), List.of(List.of(PdfCell.of("01"), PdfCell.of("实训楼 301")))));
            form.qrCode("https://portal.example/kw/7", "扫码查看");
        });

        PrintedPdf.assertArchivable(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("考务通知");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .hasSize(1);
            for (PDPage page : document.getPages()) {
                page.getResources().getFontNames().forEach(name -> assertThat(font(page, name))
                        .isTrue());
            }
        }
        assertThat(bytes.length).as("fonts are subsets").isLessThan(120_000);
        assertThat(PrintedPdf.scanned(bytes, 0)).isEqualTo("https://portal.example/kw/7");
    }

    private static boolean font(PDPage page, org.apache.pdfbox.cos.COSName name) {
        try {
            return page.getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"䶮", "㛃", "𠮷", "𬭎", "𪚥", "é", "ő", "☑", "㎡", "“”", "——", "😀"})
    void rare_characters_are_printed_and_can_be_copied_out(String character) {
        byte[] bytes = pdf(form -> {
            form.title("题" + character);
            form.paragraph("王" + character + "先生");
        });
        assertThat(PrintedPdf.words(bytes)).contains("题" + character, "王" + character + "先生");
        PrintedPdf.assertArchivable(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE000", "\uD842", "\u0E01", "\uD88D\uDF9C"})
    void a_character_without_a_face_is_refused_with_its_name_and_place(String character) {
        assertThatThrownBy(() -> pdf(form -> form.paragraph("考生王" + character + "的成绩")))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(DocumentError.CHARACTER_NOT_PRINTABLE);
                    assertThat(refused.arguments())
                            .containsExactly(
                                    character,
                                    String.format("U+%04X", character.codePointAt(0)),
                                    "考生王" + character + "的成绩");
                });
    }

    @Test
    void characters_without_a_shape_are_left_out() {
        byte[] bytes = pdf(form -> form.paragraph("甲\u200B乙\uFEFF丙\u0007丁\uFE0F戊\t己"));
        assertThat(PrintedPdf.words(bytes)).contains("甲乙丙丁戊己");
    }

    @Test
    void every_page_tells_its_number_and_how_many_there_are() {
        byte[] bytes = pdf(form -> {
            for (int i = 1; i <= 120; i++) {
                form.paragraph("第" + i + "段。");
            }
        });
        int pages = PrintedPdf.pages(bytes);
        assertThat(pages).isGreaterThan(2);
        String text = PrintedPdf.text(bytes);
        for (int page = 1; page <= pages; page++) {
            assertThat(text).contains("第 " + page + " 页 / 共 " + pages + " 页");
        }
        assertThat(PrintedPdf.words(bytes)).contains("第1段。", "第60段。", "第120段。");
    }

    @Test
    void a_long_table_repeats_its_header_and_loses_no_word() {
        List<List<PdfCell>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(List.of(PdfCell.of("考生" + i), PdfCell.of("备注" + i + "。".repeat(i))));
        }
        String endless =
                Stream.iterate(0, i -> i + 1).limit(900).map(i -> "句" + i + "，").reduce("", String::concat);
        rows.add(List.of(PdfCell.of("长"), PdfCell.of(endless)));
        byte[] bytes = pdf(form -> form.table(PdfTable.of(List.of(1, 4), List.of("姓名", "备注栏"), rows)));

        String words = PrintedPdf.words(bytes);
        assertThat(words.split("备注栏", -1)).hasSize(PrintedPdf.pages(bytes) + 1);
        for (int i = 0; i < 60; i++) {
            assertThat(words).contains("考生" + i);
        }
        assertThat(words).contains("句0，", "句450，", "句899，");
        PrintedPdf.assertArchivable(bytes);
    }

    @Test
    void the_same_content_and_time_give_the_same_bytes_on_many_threads() throws Exception {
        Callable<byte[]> print = () -> pdf(form -> {
            form.title("䶮㛃𠮷𬭎");
            form.paragraph("职业技能等级证书".repeat(200));
        });
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            byte[] expected = print.call();
            for (Future<byte[]> printed : threads.invokeAll(Collections.nCopies(12, print))) {
                assertThat(printed.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
