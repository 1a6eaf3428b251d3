package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import java.util.List;

/** Where each batch stands in the twelve steps, derived from the records of all features; nothing of it is typed. */
public interface FlowMap {

    /** A batch of a department out of the caller's scope does not exist. */
    BatchFlow of(BatchKey batch);

    /** The batches that plans have, newest month first. */
    PageOf<BatchRow> batches(BatchFilter filter, PageRequest request);

    /** Everything the filter lets through, as a workbook. */
    FileContent export(BatchFilter filter);

    /** Those of last month, this and the next, with their flow; a handful, the late ones first, for the first page. */
    List<BatchFlow> concerning();
}
