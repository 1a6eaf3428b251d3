package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.shared.Reasoned;
import java.io.InputStream;
import java.time.LocalDate;

/**
 * The province's answer.
 *
 * @param number of the document
 * @param remark what it says besides, or null
 * @param fileName of the document, a PDF
 */
public record RecordReply(
        IncreaseRef increase,
        Boolean granted,
        String number,
        LocalDate on,
        String remark,
        String fileName,
        InputStream content)
        implements Reasoned {
    @Override
    public String reason() {
        return remark;
    }
}
