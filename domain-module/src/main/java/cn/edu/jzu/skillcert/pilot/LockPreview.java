package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;
import java.util.List;

/** What locking the year's package would take in, and whose unfinished requests it would leave out. */
public record LockPreview(List<Request> taken, List<Request> returned, List<Request> drafted) implements Serializable {

    public LockPreview {
        taken = List.copyOf(taken);
        returned = List.copyOf(returned);
        drafted = List.copyOf(drafted);
    }

    public record Request(long id, String departmentName) implements Serializable {}
}
