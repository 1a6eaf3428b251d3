package cn.edu.jzu.skillcert.longwork;

import cn.edu.jzu.skillcert.shared.BusinessException;

/** Leads a runner out of its work. */
public class WorkCancelledException extends BusinessException {

    public WorkCancelledException() {
        super(WorkError.CANCELLED);
    }
}
