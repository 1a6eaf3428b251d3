package cn.edu.jzu.skillcert.regulation;

import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import java.time.LocalDate;
import java.util.List;

/** The regulation, clause by clause and day by day. */
public interface ClauseLibrary {

    /** The regulation as it reads on that day, in its order. */
    List<ClauseText> on(LocalDate day);

    /** Every text a clause has had, newest first. */
    List<ClauseText> versionsOf(String citation);

    /** The days on which the regulation changed, newest first. */
    List<LocalDate> editions();

    /** Refused with a {@link ClauseError}; returns the id of the new text. */
    long amend(AmendClause command);

    /** Refused with {@link ClauseError#CITATION_TAKEN} if a text of this clause applies from that day or later. */
    long add(AddClause command);

    void repeal(long id, long version, LocalDate lastDay);

    /** .xlsx of every text there is; can be imported again. */
    byte[] export();

    /** Found again by citation and first day; of a text that is there only the last day can change. */
    SheetOutcome importSheet(SheetUpload upload, SheetTexts texts);
}
