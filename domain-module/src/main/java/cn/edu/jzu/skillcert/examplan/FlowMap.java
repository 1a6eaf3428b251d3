package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.regulation.BatchKey;
import java.util.List;

/** Where each batch stands in the twelve steps, derived from the records of all features; nothing of it is typed. */
public interface FlowMap {

    /** A batch of a department out of the caller's scope does not exist. */
    BatchFlow of(BatchKey batch);

    /** The batches that plans of this year have, newest month first. */
    List<BatchRow> batches(int year);

    /** Those of last month, this and the next, with their flow; a handful, for the first page. */
    List<BatchFlow> concerning();
}
