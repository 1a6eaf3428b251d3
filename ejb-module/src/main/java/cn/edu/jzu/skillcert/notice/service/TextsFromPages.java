package cn.edu.jzu.skillcert.notice.service;

import cn.edu.jzu.skillcert.notice.MailWording;
import cn.edu.jzu.skillcert.notice.TextSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

@ApplicationScoped
public class TextsFromPages implements MailWording {

    private final AtomicReference<TextSource> texts = new AtomicReference<>();

    @Override
    public void take(TextSource source) {
        texts.set(source);
    }

    /** Empty until the pages have started. */
    public Optional<TextSource> texts() {
        return Optional.ofNullable(texts.get());
    }
}
