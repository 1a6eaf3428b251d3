package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;

/** What kind of record an entry of a quota comes from. */
public enum QuotaSource {
    /** 试点申报批次 */
    PILOT_ROUND(PlaceKind.PILOT_ROUND),
    /** 九月调整 */
    ADJUSTMENT_PACKAGE(PlaceKind.ADJUSTMENT_PACKAGE),
    /** 考试计划调增申请 */
    QUOTA_INCREASE(PlaceKind.QUOTA_INCREASE),
    /** 台账更正 */
    CORRECTION(PlaceKind.QUOTA_CORRECTION);

    private final PlaceKind shown;

    QuotaSource(PlaceKind shown) {
        this.shown = shown;
    }

    public Place place(long sourceId) {
        return Place.of(shown, sourceId);
    }
}
