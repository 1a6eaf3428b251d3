package cn.edu.jzu.skillcert.reference;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;

/** Keeps the province's price caps (省域上限, 附件1·三·1(2)). */
public interface PriceCapKeeping {

    /** Sort keys: certificate, level, cap, validFrom. */
    PageOf<PriceCapRow> list(PriceCapFilter filter, PageRequest request);

    PriceCapRow row(long id);

    /** Refused with {@link ReferenceError#CAP_OVERLAPS} if two caps would apply on one day; returns the id. */
    long keep(KeepPriceCap command);

    /** .xlsx of exactly what is filtered; can be imported again. */
    byte[] export(PriceCapFilter filter);

    /** Found again by certificate, level and first day. Nothing is written while one row is wrong. */
    SheetOutcome importSheet(SheetUpload upload, SheetTexts texts);
}
