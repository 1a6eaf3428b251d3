package cn.edu.jzu.skillcert.longwork.model;

import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.longwork.WorkAction;
import cn.edu.jzu.skillcert.longwork.WorkError;
import cn.edu.jzu.skillcert.longwork.WorkOrder;
import cn.edu.jzu.skillcert.longwork.WorkProgress;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Lines;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Unaudited;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * A piece of long work of one person. Ordered in the transaction that wants it, started after that has committed; tells
 * its progress while it runs; ends done, with something to mend, cancelled between two groups, or failed. What was
 * waiting or running when the portal stopped is interrupted at the next start, never resumed unasked: its owner repeats
 * it, as a new job with the same order. Its files may hold personal data, so they are forgotten after a while; the row
 * stays.
 */
@Entity
@ScopedBy(person = "accountId")
@Unaudited(reason = "what the work changes is audited where it is changed")
public class WorkJob implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long accountId;
    private String kind;
    private String label;
    private String settings;

    @Enumerated(EnumType.STRING)
    private WorkState state;

    private String step;
    private long done;
    private long total;
    private boolean cancelRequested;
    private Instant orderedAt;
    private Instant startedAt;
    private Instant endedAt;
    private String result;
    private String arguments;
    private String achieved;
    private String achievedArguments;
    private Place place;

    @OneToMany(mappedBy = "job", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<WorkJobFile> files = new ArrayList<>();

    protected WorkJob() {}

    public WorkJob(long accountId, WorkOrder order, Instant now) {
        this.accountId = accountId;
        this.kind = order.kind().key();
        this.label = order.label();
        List<String> lines = new ArrayList<>();
        new TreeMap<>(order.settings()).forEach((name, value) -> lines.addAll(List.of(name, value)));
        this.settings = Lines.join(lines);
        this.state = WorkState.QUEUED;
        this.arguments = "";
        this.achievedArguments = "";
        this.orderedAt = Objects.requireNonNull(now);
        order.files().forEach(file -> files.add(new WorkJobFile(this, file, false)));
    }

    private WorkJob(WorkJob earlier, Instant now) {
        this.accountId = earlier.accountId;
        this.kind = earlier.kind;
        this.label = earlier.label;
        this.settings = earlier.settings;
        this.state = WorkState.QUEUED;
        this.arguments = "";
        this.achievedArguments = "";
        this.orderedAt = now;
        earlier.given().forEach(file -> files.add(new WorkJobFile(this, file, false)));
    }

    /** The same order as a new job; refused with {@link WorkError#NOT_REPEATABLE} if this one came to its end. */
    public WorkJob repeat(boolean filesKept, Instant now) {
        if (!state.isRepeatable()) {
            throw new BusinessException(WorkError.NOT_REPEATABLE);
        }
        if (!filesKept) {
            throw new BusinessException(WorkError.FILES_GONE);
        }
        return new WorkJob(this, now);
    }

    /** Takes it for running; false if it was cancelled while it waited, or has run already. */
    public boolean start(Instant now) {
        if (state != WorkState.QUEUED) {
            return false;
        }
        if (cancelRequested) {
            end(WorkState.CANCELLED, WorkError.CANCELLED.key(), List.of(), now);
            return false;
        }
        state = WorkState.RUNNING;
        startedAt = now;
        return true;
    }

    /** One that is over stays as it ended, whatever its runner still tells. */
    public void tell(WorkProgress progress) {
        if (state.isOver()) {
            return;
        }
        step = progress.step();
        done = progress.done();
        total = progress.total();
        achieved = progress.achieved();
        achievedArguments = Lines.join(progress.arguments());
    }

    public void requestCancel() {
        if (!state.isOver()) {
            cancelRequested = true;
        }
    }

    public void finish(WorkResult came, Instant now) {
        end(came.state(), came.text(), came.arguments(), now);
        place = came.place();
        came.files().forEach(file -> files.add(new WorkJobFile(this, file, true)));
        if (came.state().isComplete()) {
            done = total;
            achieved = null;
            achievedArguments = "";
        }
    }

    /** What was given up already stays so. */
    public void cancelled(Instant now) {
        if (state.isOver()) {
            return;
        }
        end(WorkState.CANCELLED, WorkError.CANCELLED.key(), List.of(), now);
    }

    /** @param reason bundle key */
    public void failed(String reason, List<String> with, Instant now) {
        end(WorkState.FAILED, reason, with, now);
    }

    public void interrupted(Instant now) {
        end(WorkState.INTERRUPTED, WorkError.INTERRUPTED.key(), List.of(), now);
    }

    private void end(WorkState how, String sentence, List<String> with, Instant now) {
        if (state.isOver()) {
            throw new IllegalStateException("Job " + id + " is over: " + state);
        }
        state = how;
        step = null;
        result = sentence;
        arguments = Lines.join(with);
        endedAt = now;
    }

    /** Its files are no longer needed. */
    public void forgetFiles() {
        files.clear();
    }

    public Set<WorkAction> allowed() {
        Set<WorkAction> allowed = EnumSet.noneOf(WorkAction.class);
        if (!state.isOver() && !cancelRequested) {
            allowed.add(WorkAction.CANCEL);
        }
        if (state.isRepeatable()) {
            allowed.add(WorkAction.REPEAT);
        }
        return allowed;
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public long getAccountId() {
        return accountId;
    }

    public String getKind() {
        return kind;
    }

    public String getLabel() {
        return label;
    }

    public Map<String, String> getSettings() {
        List<String> lines = Lines.split(settings);
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < lines.size(); i += 2) {
            all.put(lines.get(i), lines.get(i + 1));
        }
        return all;
    }

    public WorkState getState() {
        return state;
    }

    public String getStep() {
        return step;
    }

    public long getDone() {
        return done;
    }

    public long getTotal() {
        return total;
    }

    public boolean isCancelRequested() {
        return cancelRequested;
    }

    /** Whether nobody waits for it any more: it is to be stopped, or a portal that was started anew has given it up. */
    public boolean isUnwanted() {
        return cancelRequested || state.isOver();
    }

    public Instant getOrderedAt() {
        return orderedAt;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public String getResult() {
        return result;
    }

    public List<String> getArguments() {
        return Lines.split(arguments);
    }

    public String getAchieved() {
        return achieved;
    }

    public List<String> getAchievedArguments() {
        return Lines.split(achievedArguments);
    }

    public Place getPlace() {
        return place;
    }

    public List<WorkJobFile> getFiles() {
        return List.copyOf(files);
    }

    /** What it was ordered with. */
    public List<StoredDocument> given() {
        return files.stream()
                .filter(file -> !file.isMade())
                .map(WorkJobFile::getDocument)
                .toList();
    }
}
