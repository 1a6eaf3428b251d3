package cn.edu.jzu.skillcert.longwork;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** The caller's own jobs; those of others do not exist for him. */
public interface MyWork {

    /**
     * Newest first.
     *
     * @param state null for all
     */
    PageOf<WorkRow> jobs(WorkState state, PageRequest page);

    WorkDetail job(long id);

    /** Asks the job to stop after the group it is at; one that is over stays as it is. */
    WorkDetail cancel(long id);

    /**
     * Orders the same once more.
     *
     * @return id of the new job; refused with {@link WorkError#NOT_REPEATABLE} or {@link WorkError#FILES_GONE}
     */
    long repeat(long id);

    FileContent file(long id, long fileId);
}
