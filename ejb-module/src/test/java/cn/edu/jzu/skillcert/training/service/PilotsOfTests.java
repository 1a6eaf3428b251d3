package cn.edu.jzu.skillcert.training.service;

import cn.edu.jzu.skillcert.regulation.Pilot;
import cn.edu.jzu.skillcert.regulation.PilotSource;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Pilots of one year far away, for the tests of training: the pilot feature knows nothing of them. */
@Dependent
public class PilotsOfTests implements PilotSource {

    static final int YEAR = 2031;

    @Inject
    private TrainingCertificate fixture;

    @Inject
    private School school;

    @Override
    public Set<Pilot> pilots(int year) {
        try {
            return year == YEAR
                    ? Set.of(
                            new Pilot(YEAR, school.one().departmentId(), fixture.id()),
                            new Pilot(YEAR, fixture.departmentOfNobody(), fixture.id()))
                    : Set.of();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
