package cn.edu.jzu.skillcert.training;

import java.io.Serializable;
import java.time.LocalDate;

/**
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
        String certificateCode,
        String certificateName,
        LocalDate trainedOn,
        Integer hours,
        String proofNumber,
        String proofFile)
        implements Serializable {

    public TrainingRecordStatus status() {
        return certificateCode == null ? TrainingRecordStatus.WITHOUT_SCOPE : TrainingRecordStatus.USABLE;
    }
}
