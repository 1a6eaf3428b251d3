package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * @param organizationName of the training-evaluation organization that trained, or null
 * @param certificateCode with its name null if the record has no scope
 * @param proofFile name of the stored proof, or null
 */
public record TrainingRecordRow(
        long id,
        String staffNumber,
        String staffName,
        String departmentName,
        String course,
        String organizer,
        String organizationName,
        String certificateCode,
        String certificateName,
        Set<SkillLevel> levels,
        LocalDate trainedOn,
        LocalDate validUntil,
        Integer hours,
        String proofNumber,
        String proofFile)
        implements Serializable {

    public TrainingRecordStatus status() {
        return certificateCode == null ? TrainingRecordStatus.WITHOUT_SCOPE : TrainingRecordStatus.USABLE;
    }
}
