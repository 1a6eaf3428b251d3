package cn.edu.jzu.skillcert.notice.web;

import cn.edu.jzu.skillcert.notice.MailQueue;
import cn.edu.jzu.skillcert.notice.MailRow;
import cn.edu.jzu.skillcert.notice.MailState;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.shared.BusinessException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Mails on their way, for administrators: what was given up can be sent again. */
@Named
@ViewScoped
public class MailsPage implements Serializable {

    @Inject
    private MailQueue queue;

    @Inject
    private Messages messages;

    private MailState state;
    private final PagedTable<MailRow> rows = new PagedTable<>(page -> queue.mails(state, page));

    public void sendAgain(MailRow row) {
        try {
            queue.sendAgain(row.id(), row.version());
            messages.done("mail.queuedAgain", row.recipient());
        } catch (BusinessException refused) {
            messages.error(refused);
        }
    }

    public MailState[] getStates() {
        return MailState.values();
    }

    public PagedTable<MailRow> getRows() {
        return rows;
    }

    public MailState getState() {
        return state;
    }

    public void setState(MailState state) {
        this.state = state;
    }
}
