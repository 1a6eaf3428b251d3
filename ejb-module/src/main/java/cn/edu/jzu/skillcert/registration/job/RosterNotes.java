package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.platform.personal.PersonalSeals;
import cn.edu.jzu.skillcert.registration.PhoneNumber;
import cn.edu.jzu.skillcert.registration.model.RosterRepetitions;
import cn.edu.jzu.skillcert.registration.persistence.RosterLine;
import cn.edu.jzu.skillcert.registration.persistence.RosterMatches;
import cn.edu.jzu.skillcert.shared.PersonalField;
import cn.edu.jzu.skillcert.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands in a workbook and is not taken, although no row is refused for it: said beside the result. */
final class RosterNotes {

    private RosterNotes() {}

    static String of(
            RosterPass pass, List<RosterLine> lines, RosterMatches matches, PersonalSeals seals, Locale language) {
        return otherVersion(pass, language)
                + ignored(pass, language)
                + otherPhones(pass, lines, matches, seals, language);
    }

    private static String otherVersion(RosterPass pass, Locale language) {
        return pass.columns()
                .otherVersion(pass.sheet().guidance())
                .map(version -> Texts.of(
                        "roster.otherVersion", language, version, pass.columns().version()))
                .orElse("");
    }

    /** Columns that were not read, e.g. 初始密码. */
    private static String ignored(RosterPass pass, Locale language) {
        List<String> columns = pass.sheet().ignoredColumns();
        return columns.isEmpty() ? "" : Texts.of("roster.ignored", language, columns);
    }

    /** People change their numbers, and a list may be older than what is kept: neither is a reason to refuse a row. */
    private static String otherPhones(
            RosterPass pass, List<RosterLine> lines, RosterMatches matches, PersonalSeals seals, Locale language) {
        List<Integer> rows = new ArrayList<>();
        for (RosterLine line : lines) {
            RosterMatches.Known known = matches.known().get(line.row());
            PhoneNumber phone = line.entry().phone();
            if (known != null
                    && known.phone() != null
                    && phone != null
                    && pass.isRight(line.row())
                    && !phone.number().equals(seals.open(PersonalField.PHONE, known.phone()))) {
                rows.add(line.row());
            }
        }
        if (rows.isEmpty()) {
            return "";
        }
        int most = RosterRepetitions.MOST_NAMED;
        return rows.size() > most
                ? Texts.of("roster.otherPhonesMany", language, rows.subList(0, most), rows.size())
                : Texts.of("roster.otherPhones", language, rows);
    }
}
