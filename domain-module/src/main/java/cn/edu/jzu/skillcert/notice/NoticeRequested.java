package cn.edu.jzu.skillcert.notice;

import cn.edu.jzu.skillcert.shared.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * Event: tell these people. Fired in the transaction that has the news; nobody hears of what was rolled back. Who is
 * named twice is told once.
 *
 * @param arguments for the placeholders of the kind's text, already in words: what it is about, and figures. It goes by
 *     mail, so never an ID number, and never what somebody wrote as reason or opinion
 * @param remark what somebody wrote as reason or opinion, or null; shown in the portal only
 * @param place where it is shown, or null
 * @param clause of the regulation behind it, or null
 * @param due last day to act, or null
 */
public record NoticeRequested(
        List<Recipient> recipients,
        NoticeKind kind,
        List<String> arguments,
        String remark,
        Place place,
        String clause,
        LocalDate due) {

    public NoticeRequested {
        recipients = List.copyOf(recipients);
        arguments = List.copyOf(arguments);
    }

    public NoticeRequested(
            List<Recipient> recipients,
            NoticeKind kind,
            List<String> arguments,
            Place place,
            String clause,
            LocalDate due) {
        this(recipients, kind, arguments, null, place, clause, due);
    }
}
