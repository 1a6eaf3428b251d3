package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.PhotoFileStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which file of a ZIP is whose photo, decided by the names alone, before any of them is opened: one file for each
 * person, one person for each file, or none at all.
 */
public final class PhotoAssignment {

    /**
     * What a name led to.
     *
     * @param owner or null if it led to nobody, or to several people
     * @param obstacle why it is not opened, or null if it is to be
     */
    public record Assigned(PhotoFileName name, PhotoOwner owner, PhotoFileStatus obstacle) {

        public boolean isToBeOpened() {
            return obstacle == null;
        }
    }

    private PhotoAssignment() {}

    /** In the order of the names. */
    public static List<Assigned> of(List<PhotoFileName> names, PhotoOwner.Directory directory) {
        List<Assigned> assigned = new ArrayList<>();
        Map<Long, Integer> files = new HashMap<>();
        for (PhotoFileName name : names) {
            Assigned one = assign(name, directory);
            assigned.add(one);
            if (one.isToBeOpened()) {
                files.merge(one.owner().id(), 1, Integer::sum);
            }
        }
        assigned.replaceAll(one -> one.isToBeOpened() && files.get(one.owner().id()) > 1
                ? new Assigned(one.name(), one.owner(), PhotoFileStatus.SEVERAL)
                : one);
        return assigned;
    }

    private static Assigned assign(PhotoFileName name, PhotoOwner.Directory directory) {
        if (name.isUnsafe()) {
            return new Assigned(name, null, PhotoFileStatus.UNSAFE_NAME);
        }
        List<PhotoOwner> owners = name.owners(directory);
        return switch (owners.size()) {
            case 0 -> new Assigned(name, null, PhotoFileStatus.ORPHAN);
            case 1 -> new Assigned(name, owners.get(0), null);
            default -> new Assigned(name, null, PhotoFileStatus.AMBIGUOUS);
        };
    }
}
