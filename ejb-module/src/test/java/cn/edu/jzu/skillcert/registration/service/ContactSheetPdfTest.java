package cn.edu.jzu.skillcert.registration.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.platform.document.PrintedPdf;
import cn.edu.jzu.skillcert.registration.document.ContactSheet;
import cn.edu.jzu.skillcert.registration.document.ContactSheet.Entry;
import cn.edu.jzu.skillcert.registration.document.ContactSheetPdf;
import cn.edu.jzu.skillcert.registration.model.PhotoReadings;
import java.awt.image.BufferedImage;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactSheetPdfTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 2, 9, 0, 0, 0, ZoneId.of("Asia/Shanghai"));

    @Test
    void each_photo_stands_over_its_name_masked_number_and_verdict_and_the_sheet_can_be_archived() {
        byte[] turned = InspectedPhoto.of(
                        SamplePhotos.turned(SamplePhotos.jpeg(378, 260, SamplePhotos.BLUE, 7), 6),
                        PhotoReadings.seeded())
                .upright();
        byte[] grey = SamplePhotos.jpeg(new BufferedImage(260, 378, BufferedImage.TYPE_BYTE_GRAY), false);
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(turned, "欧阳䶮", "待目视核对 0%"));
        entries.add(entry(grey, "李四", "可用 0%"));
        for (int i = 0; i < 40; i++) {
            entries.add(entry(SamplePhotos.jpeg(260, 378, SamplePhotos.RED, i), "学生" + i, "可用 97%"));
        }
        byte[] pdf = ContactSheetPdf.render(new ContactSheet("软件2301班", "陈立新", NOW, entries));
        assertThat(PrintedPdf.words(pdf))
                .contains("照片核对表", "软件2301班", "欧阳䶮", "110***********002X", "待目视核对0%", "学生39", "陈立新");
        assertThat(PrintedPdf.pages(pdf)).isGreaterThan(1);
        PrintedPdf.assertArchivable(pdf);
    }

    private static Entry entry(byte[] jpeg, String name, String verdict) {
        return new Entry(jpeg, name, "2023010101", "110***********002X", verdict);
    }
}
