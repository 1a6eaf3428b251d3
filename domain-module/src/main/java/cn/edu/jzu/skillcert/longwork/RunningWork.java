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
     * Begins a step of the work, e.g. reading; told at once.
     *
     * @param text bundle key of what it is
     * @param total how much there is to do in it, 0 if nobody knows yet
     * @throws WorkCancelledException if the owner has asked to stop
     */
    void step(String text, long total);

    /**
     * Says what is done for good by now, e.g. after a group was committed. It is shown if the work does not come to its
     * end, whatever stops it; told at once. Does not throw: the next {@link #step} or {@link #progress} stops the work
     * if its owner has asked for it.
     *
     * @param text bundle key of the sentence
     * @param arguments for its placeholders, already in words; no personal data
     */
    void achieved(String text, String... arguments);

    /**
     * Tells how far this step is, to be called as often as one likes.
     *
     * @throws WorkCancelledException if the owner has asked to stop
     */
    void progress(long done, long total);
}
