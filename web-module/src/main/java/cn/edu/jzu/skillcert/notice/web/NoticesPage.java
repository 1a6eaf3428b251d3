package cn.edu.jzu.skillcert.notice.web;

import cn.edu.jzu.skillcert.notice.MyNotices;
import cn.edu.jzu.skillcert.notice.NoticeRow;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PageAddress;
import cn.edu.jzu.skillcert.platform.web.PageTexts;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Notices to me; reading one leads to where it points. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {

    @Inject
    private MyNotices notices;

    @Inject
    private PageTexts texts;

    @Inject
    private Messages messages;

    private boolean unreadOnly;
    private final PagedTable<NoticeRow> rows = new PagedTable<>(page -> notices.notices(unreadOnly, page));

    /** Marks it as read and goes where it points. */
    public String read(NoticeRow row) {
        notices.markRead(row.id());
        return row.place() == null ? null : PageAddress.redirect(row.place());
    }

    public void readAll() {
        notices.markAllRead();
        messages.done("notice.allRead");
    }

    public String sentence(NoticeRow row) {
        return texts.text(row.kind(), row.arguments().toArray());
    }

    public PagedTable<NoticeRow> getRows() {
        return rows;
    }

    public boolean isUnreadOnly() {
        return unreadOnly;
    }

    public void setUnreadOnly(boolean unreadOnly) {
        this.unreadOnly = unreadOnly;
    }
}
