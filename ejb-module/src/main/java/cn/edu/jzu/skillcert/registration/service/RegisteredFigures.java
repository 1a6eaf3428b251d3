package cn.edu.jzu.skillcert.registration.service;

import static java.util.stream.Collectors.toMap;

import cn.edu.jzu.skillcert.pilot.LedgerFigure;
import cn.edu.jzu.skillcert.pilot.LedgerFigures;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** What the quota ledger shows as 报考. */
@Dependent
public class RegisteredFigures implements LedgerFigures {

    @Inject
    private PlacesOfQuota places;

    @Override
    public LedgerStage stage() {
        return LedgerStage.REGISTERED;
    }

    @Override
    public Map<QuotaKey, LedgerFigure> figures(int year) {
        return places.ofYear(year).stream()
                .collect(toMap(
                        heads -> new QuotaKey(year, heads.certificateId(), heads.level()),
                        heads -> new LedgerFigure(
                                heads.heads(),
                                heads.beside(),
                                Place.of(PlaceKind.EXAM_REGISTRATIONS)
                                        .with("year", year)
                                        .with("certificate", heads.certificateId())
                                        .with("level", heads.level()))));
    }
}
