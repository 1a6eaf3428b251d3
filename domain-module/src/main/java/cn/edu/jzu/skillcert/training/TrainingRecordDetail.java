package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.regulation.Assessment;
import java.io.Serializable;

/**
 * @param noticeId the notice that invited to it, or null
 * @param organizationName of the training-evaluation organization that trained, or null
 * @param proofFile name of the stored proof, or null
 * @param assessment
 */
public record TrainingRecordDetail(
        long id,
        long version,
        StaffOption person,
        String departmentName,
        Long noticeId,
        TrainingFacts facts,
        String organizationName,
        String certificateName,
        String proofFile,
        Assessment assessment,
        boolean mayCorrect)
        implements Serializable {

    public TrainingRecordStatus status() {
        return TrainingRecordStatus.of(facts.certificateId());
    }
}
