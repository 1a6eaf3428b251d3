package cn.edu.jzu.skillcert.registration.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who lays claim to which file, among those who get one now and those who have one already: one file for two people is
 * nobody's. Who gets another file gives up the one he has, so that photos that were mixed up can change places;
 * but only if he does get it.
 */
public final class PhotoClaims {

    /** A file for somebody. */
    public record Claim(PhotoOwner owner, String sha256) {}

    private final Map<String, Set<PhotoOwner>> byFile = new HashMap<>();

    private PhotoClaims() {}

    /** @param held who has these files as a photo already, by SHA-256 */
    public static PhotoClaims of(List<Claim> claims, Map<String, List<PhotoOwner>> held) {
        Map<Long, String> getting = new LinkedHashMap<>();
        claims.forEach(claim -> getting.put(claim.owner().id(), claim.sha256()));
        while (true) {
            PhotoClaims all = new PhotoClaims();
            claims.forEach(claim -> all.add(claim.sha256(), claim.owner()));
            held.forEach((sha256, holders) -> holders.stream()
                    .filter(holder -> getting.getOrDefault(holder.id(), sha256).equals(sha256))
                    .forEach(holder -> all.add(sha256, holder)));
            boolean somebodyKeepsTheOld = false;
            for (Claim claim : claims) {
                if (!all.others(claim).isEmpty()) {
                    somebodyKeepsTheOld |= getting.remove(claim.owner().id()) != null;
                }
            }
            if (!somebodyKeepsTheOld) {
                return all;
            }
        }
    }

    private void add(String sha256, PhotoOwner owner) {
        byFile.computeIfAbsent(sha256, file -> new LinkedHashSet<>()).add(owner);
    }

    private List<PhotoOwner> others(Claim claim) {
        return byFile.getOrDefault(claim.sha256(), Set.of()).stream()
                .filter(other -> other.id() != claim.owner().id())
                .toList();
    }

    /** Names of the others who lay claim to the same file. */
    public List<String> sharedWith(Claim claim) {
        return others(claim).stream().map(PhotoOwner::name).distinct().toList();
    }
}
