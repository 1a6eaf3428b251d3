package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.registration.model.RetakeReading;
import cn.edu.jzu.skillcert.registration.persistence.QuotaHeads;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who takes a place of a quota today (R-6.3, A19). The rules of registration, exam plans and the ledger ask here, so
 * that they never count differently; imports keep the reading in their terms.
 */
@Dependent
public class PlacesOfQuota {

    @Inject
    private AcrossDepartments across;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private Clock clock;

    RetakeReading reading() {
        return RetakeReading.in(parameters.on(LocalDate.now(clock)));
    }

    QuotaHeads of(QuotaKey quota) {
        return across.headsOf(quota, reading());
    }

    List<QuotaHeads> ofYear(int year) {
        return across.headsIn(year, reading());
    }

    /** Retakes that take no place, by planned exam. */
    Map<Long, Integer> besideIn(int year) {
        return across.besideIn(year, reading());
    }
}
