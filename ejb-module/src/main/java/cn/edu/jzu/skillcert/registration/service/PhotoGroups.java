package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.registration.model.PhotoOwner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is kept of a ZIP, in groups that are a transaction each. Those who change photos with each other stand together
 * in the first one, as in between a file would be the photo of two people.
 */
final class PhotoGroups {

    private PhotoGroups() {}

    /** @param held who has which file already, by SHA-256 */
    static List<List<PhotoLine>> of(List<PhotoLine> lines, Map<String, List<PhotoOwner>> held, int size) {
        List<PhotoLine> kept =
                lines.stream().filter(line -> line.kept() != null).toList();
        Set<Long> givingUp = kept.stream()
                .flatMap(line -> others(line, held).stream())
                .map(PhotoOwner::id)
                .collect(Collectors.toSet());
        List<PhotoLine> changing = new ArrayList<>();
        List<PhotoLine> rest = new ArrayList<>();
        for (PhotoLine line : kept) {
            boolean changes = givingUp.contains(line.file().owner().id())
                    || !others(line, held).isEmpty();
            (changes ? changing : rest).add(line);
        }
        List<List<PhotoLine>> groups = new ArrayList<>();
        if (!changing.isEmpty()) {
            groups.add(changing);
        }
        for (int from = 0; from < rest.size(); from += size) {
            groups.add(rest.subList(from, Math.min(from + size, rest.size())));
        }
        return groups;
    }

    private static List<PhotoOwner> others(PhotoLine line, Map<String, List<PhotoOwner>> held) {
        return held.getOrDefault(line.kept().sha256(), List.of()).stream()
                .filter(owner -> owner.id() != line.file().owner().id())
                .toList();
    }
}
