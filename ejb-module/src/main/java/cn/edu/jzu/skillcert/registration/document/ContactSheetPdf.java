package cn.edu.jzu.skillcert.registration.document;

import cn.edu.jzu.skillcert.platform.document.PdfForm;
import cn.edu.jzu.skillcert.platform.document.PdfInfo;
import cn.edu.jzu.skillcert.platform.document.PdfPicture;
import cn.edu.jzu.skillcert.registration.document.ContactSheet.Entry;
import cn.edu.jzu.skillcert.shared.Formats;
import java.util.List;

/** 照片核对表 as PDF/A. */
public final class ContactSheetPdf {

    private ContactSheetPdf() {}

    public static byte[] render(ContactSheet sheet) {
        PdfInfo info = new PdfInfo("照片核对表", "焦作大学", sheet.title(), "第 {0} 页 / 共 {1} 页", sheet.printedAt());
        try (PdfForm form = PdfForm.begin(info)) {
            form.title("照片核对表");
            form.subtitle(sheet.title());
            form.pictures(sheet.entries().stream().map(ContactSheetPdf::picture).toList());
            form.note("共 " + sheet.entries().size() + " 人；" + sheet.printedBy() + " 于 "
                    + Formats.dateTime(sheet.printedAt().toInstant()) + " 打印。含个人信息，用后销毁。");
            return form.bytes();
        }
    }

    private static PdfPicture picture(Entry entry) {
        return new PdfPicture(
                entry.jpeg(),
                "照片：" + entry.name(),
                List.of(entry.name(), entry.studentNumber(), entry.maskedIdNumber(), entry.verdict()));
    }
}
