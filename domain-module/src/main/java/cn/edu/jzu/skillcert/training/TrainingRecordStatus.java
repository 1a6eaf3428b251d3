package cn.edu.jzu.skillcert.training;

/** What a training record can be used for. */
public enum TrainingRecordStatus {
    /** 可用: names the certificate it was for. */
    USABLE,
    /** 待定: no certificate scope is recorded. */
    WITHOUT_SCOPE;

    static TrainingRecordStatus of(Long certificateId) {
        return certificateId == null ? WITHOUT_SCOPE : USABLE;
    }
}
