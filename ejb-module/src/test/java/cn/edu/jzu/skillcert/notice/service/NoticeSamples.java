package cn.edu.jzu.skillcert.notice.service;

import cn.edu.jzu.skillcert.notice.NoticeKind;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.model.Mail;
import cn.edu.jzu.skillcert.notice.model.Notice;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Samples for the contract tests. */
public final class NoticeSamples {

    private static final Instant LONG_AHEAD = Instant.parse("2090-01-01T00:00:00Z");
    private static final AtomicInteger DAYS = new AtomicInteger();

    private NoticeSamples() {}

    private enum Kind implements NoticeKind {
        SAMPLE
    }

    @Dependent
    public static class OfNotice implements Sample<Notice> {
        @Override
        public Class<Notice> type() {
            return Notice.class;
        }

        @Override
        public Notice belongingTo(Owner owner) {
            return new Notice(
                    owner.accountId(),
                    new NoticeRequested(List.of(), Kind.SAMPLE, List.of(), Place.of(PlaceKind.AGREEMENTS), null, null),
                    LONG_AHEAD);
        }
    }

    /** Not due for sending as long as anybody tests. */
    @Dependent
    public static class OfMail implements Sample<Mail> {
        @Override
        public Class<Mail> type() {
            return Mail.class;
        }

        @Override
        public Mail belongingTo(Owner owner) {
            return new Mail(owner.accountId(), LocalDate.of(2090, 1, 1).plusDays(DAYS.getAndIncrement()), LONG_AHEAD);
        }
    }
}
