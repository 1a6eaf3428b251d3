package cn.edu.jzu.skillcert.registration.service;

import static java.util.stream.Collectors.toMap;

import cn.edu.jzu.skillcert.pilot.LedgerFigure;
import cn.edu.jzu.skillcert.pilot.LedgerFigures;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
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
                                "/registration/list.xhtml?year=" + year + "&certificate=" + heads.certificateId()
                                        + "&level=" + heads.level())));
    }
}
