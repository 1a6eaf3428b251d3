package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.model.EarlierExam;
import cn.edu.jzu.skillcert.registration.model.FirstTime;
import java.util.List;

/** An exam somebody sat before the one he is registered for. */
public record BeforeExam(
        long candidateId, long certificateId, SkillLevel level, long earlierCertificateId, SkillLevel earlierLevel) {

    /** @param before everything the same candidate sat before; not empty */
    public static FirstTime verdict(List<BeforeExam> before) {
        BeforeExam any = before.get(0);
        return FirstTime.of(
                any.certificateId,
                any.level,
                before.stream()
                        .map(one -> new EarlierExam(one.earlierCertificateId, one.earlierLevel))
                        .toList());
    }
}
