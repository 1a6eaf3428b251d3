package cn.edu.jzu.skillcert.arrangement;

import java.io.Serializable;

/**
 * Something to be done before, during or after an exam (附件2·四·2(3)); content and person may be missing in a draft.
 *
 * @param responsibleId of the staff
 */
public record WorkItem(ExamPhase phase, String content, Long responsibleId) implements Serializable {}
