package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.IdNumber;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file in a ZIP of photos, folders included: {@code 软件2301班/张三_410105200501011234.jpg}. Only the last
 * part says whose photo it is; full-width digits and small letters are taken for what they mean.
 */
public record PhotoFileName(String path) {

    private static final Pattern WORD = Pattern.compile("[0-9A-Z]+");
    private static final Pattern ID_NUMBER =
            Pattern.compile("(?<![0-9])[0-9]{17}[0-9X](?![0-9])", Pattern.CASE_INSENSITIVE);
    /** Passports, permits, and the foreigner's ID: letters, then figures. */
    private static final Pattern PERMIT_NUMBER =
            Pattern.compile("(?<![0-9A-Z])[A-Z]{1,3}[0-9]{7,15}(?![0-9A-Z])", Pattern.CASE_INSENSITIVE);

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}]");
    /** What operating systems leave in folders without being asked. */
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    public PhotoFileName {
        path = path.replace('\\', '/');
    }

    /** Whether it leads out of the ZIP, or into a place of its own choice. Nothing is ever written under it anyway. */
    public boolean isUnsafe() {
        return path.startsWith("/")
                || DRIVE.matcher(path).matches()
                || CONTROL.matcher(path).find()
                || List.of(path.split("/")).contains("..");
    }

    public boolean isLitter() {
        return path.startsWith("__MACOSX/")
                || lastPart().startsWith("._")
                || LITTER.contains(lastPart().toLowerCase(Locale.ROOT));
    }

    /** For people: numbers of documents masked, and without what a terminal or a page could be fooled with. */
    public String shown() {
        String plain = CONTROL.matcher(Normalizer.normalize(path, Normalizer.Form.NFKC))
                .replaceAll("�");
        String citizens = masked(plain, ID_NUMBER, DocumentType.RESIDENT_ID);
        return masked(citizens, PERMIT_NUMBER, DocumentType.PASSPORT);
    }

    private static String masked(String text, Pattern number, DocumentType type) {
        return number.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(new IdNumber(type, found.group()).masked()));
    }

    /** What in it may be the number of an ID document or a student number. */
    public Set<String> keys() {
        String last = lastPart();
        int dot = last.lastIndexOf('.');
        String stem = Normalizer.normalize(dot > 0 ? last.substring(0, dot) : last, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .strip();
        Set<String> keys = new LinkedHashSet<>(List.of(stem));
        for (Pattern pattern : List.of(ID_NUMBER, WORD)) {
            Matcher found = pattern.matcher(stem);
            while (found.find()) {
                keys.add(found.group());
            }
        }
        return keys;
    }

    /** Whom it leads to: nobody, one person, or several. */
    List<PhotoOwner> owners(PhotoOwner.Directory directory) {
        Map<Long, PhotoOwner> owners = new LinkedHashMap<>();
        keys().forEach(key -> directory.byKey(key).ifPresent(owner -> owners.put(owner.id(), owner)));
        return List.copyOf(owners.values());
    }

    private String lastPart() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
