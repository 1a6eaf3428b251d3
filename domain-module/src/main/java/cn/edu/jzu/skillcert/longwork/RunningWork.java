package cn.edu.jzu.skillcert.longwork;

import cn.edu.jzu.skillcert.shared.StoredDocument;
import java.util.List;

/** A job as its runner sees it. */
public interface RunningWork {

    long id();

    /** @throws IllegalArgumentException if the order did not say */
    String setting(String name);

    List<StoredDocument> files();

    /**
     * Tells how far it is, to be called between groups, as often as one likes.
     *
     * @throws WorkCancelledException if the owner has asked to stop
     */
    void progress(long done, long total);
}
