package cn.edu.jzu.skillcert.training.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.training.StaffTraining;
import cn.edu.jzu.skillcert.training.TrainedStaff;
import cn.edu.jzu.skillcert.training.persistence.TrainingRecordRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Stateless
@DenyAll
public class TrainedStaffBean implements TrainedStaff {

    private static final UnscopedAccess KNOWN_TO_OFFICES =
            UnscopedAccess.because("an exam may be invigilated by people of any department");

    @Inject
    private TrainingRecordRepository records;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT, IS_LEADING_GROUP, IS_AUDITOR})
    public Map<Long, StaffTraining> trained(Set<Long> staffIds, long certificateId, LocalDate day) {
        return staffIds.isEmpty()
                ? Map.of()
                : records.qualifying(certificateId, day, staffIds, KNOWN_TO_OFFICES.scope()).stream()
                        .collect(Collectors.toMap(
                                StaffTraining::staffId, training -> training, (earlier, later) -> later));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_DEPARTMENT, IS_LEADING_GROUP, IS_AUDITOR})
    public Set<Long> allTrained(long certificateId, LocalDate day) {
        return records.qualifying(certificateId, day, Set.of(), KNOWN_TO_OFFICES.scope()).stream()
                .map(StaffTraining::staffId)
                .collect(Collectors.toSet());
    }
}
