package cn.edu.jzu.skillcert.agreement;

import java.io.Serializable;
import java.util.List;

/**
 * What the form starts from.
 *
 * @param openComments of the last return, to be answered on resubmission
 */
public record AgreementDraft(
        long id,
        long version,
        String title,
        long departmentId,
        long organizationId,
        String text,
        TermSheet terms,
        List<AgreementDetail.CommentView> openComments)
        implements Serializable {}
