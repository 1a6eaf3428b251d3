package cn.edu.jzu.skillcert.organization.persistence;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Which numbers and codes the school has given, whichever department has what bears them. */
@Dependent
public class NumbersInUse {

    private static final UnscopedAccess ONE_IN_THE_SCHOOL =
            UnscopedAccess.because("a staff number is one person's, a code one room's in the whole school");

    @Inject
    private StaffRepository staff;

    @Inject
    private RoomRepository rooms;

    /** Which of these somebody has. */
    public Set<String> ofStaff(Set<String> numbers) {
        return staff.taken(numbers, ONE_IN_THE_SCHOOL);
    }

    /** Which of these some room has. */
    public Set<String> ofRooms(Set<String> codes) {
        return rooms.taken(codes, ONE_IN_THE_SCHOOL);
    }
}
