package cn.edu.jzu.skillcert.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somewhere in the portal, as services say it: what is shown there, and which one. Written {@code AGREEMENT?id=17}.
 *
 * @param of values by the names of {@link PlaceKind#parameters()}, in their order; a list may leave some out
 */
public record Place(PlaceKind kind, Map<String, String> of) implements Serializable {

    /** The web module answers there and leads on to the page of today. */
    public static final String LINK = "/go/";

    private static final Pattern VALUE = Pattern.compile("[\\w-]{1,100}");

    public Place {
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : kind.parameters()) {
            if (of.containsKey(name)) {
                known.put(name, of.get(name));
            }
        }
        if (known.size() < of.size()
                || !known.values().stream()
                        .allMatch(value -> VALUE.matcher(value).matches())) {
            throw new IllegalArgumentException(kind + " is not told by " + of);
        }
        of = Collections.unmodifiableMap(known);
    }

    /** All there are of a kind of list, or what has a parameter yet to come. */
    public static Place of(PlaceKind kind) {
        return new Place(kind, Map.of());
    }

    public static Place of(PlaceKind kind, long id) {
        return of(kind).with("id", id);
    }

    public Place with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(of);
        more.put(name, value.toString());
        return new Place(kind, more);
    }

    /** As a query string, e.g. {@code ?id=17}; empty if there is nothing to say. */
    public String query() {
        return of.isEmpty()
                ? ""
                : of.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** Link to it that outlives every page, to be put after the address of the portal. */
    public String link() {
        return LINK + this;
    }

    @Override
    public String toString() {
        return kind + query();
    }

    /** Empty for what says no place there is. */
    public static Optional<Place> parse(String written) {
        List<String> parts = new ArrayList<>(List.of(written.split("[?&]")));
        try {
            Place place = of(PlaceKind.valueOf(parts.remove(0)));
            for (String part : parts) {
                String[] pair = part.split("=", 2);
                place = place.with(pair[0], pair[1]);
            }
            return Optional.of(place);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
            return Optional.empty();
        }
    }
}
