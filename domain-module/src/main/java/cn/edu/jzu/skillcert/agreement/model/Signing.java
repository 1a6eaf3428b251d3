package cn.edu.jzu.skillcert.agreement.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** How the signing stands: the scan, how like the approved text it is, and which pages a person has looked at. */
@Embeddable
class Signing {

    private LocalDate signedOn;
    private Integer scanPages;

    /** What could be read from the scan; null if it has no text. */
    private String scanText;

    @ElementCollection
    @CollectionTable(name = "agreementscanpage", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "page")
    private Set<Integer> confirmedPages = new TreeSet<>();

    protected Signing() {}

    void receive(int pages, String text, LocalDate signedOnDay) {
        scanPages = pages;
        scanText = text;
        signedOn = signedOnDay;
        confirmedPages.clear();
    }

    /** The papers came back: whatever was seen is to be looked at again. */
    void reopen() {
        confirmedPages.clear();
    }

    void confirm(Set<Integer> pages) {
        pages.stream().filter(page -> page >= 1 && page <= scanPages).forEach(confirmedPages::add);
    }

    boolean awaitsPages() {
        return scanPages != null && !unconfirmedPages().isEmpty();
    }

    List<Integer> unconfirmedPages() {
        return scanPages == null
                ? List.of()
                : IntStream.rangeClosed(1, scanPages)
                        .boxed()
                        .filter(page -> !confirmedPages.contains(page))
                        .toList();
    }

    LocalDate signedOn() {
        return signedOn;
    }

    Integer scanPages() {
        return scanPages;
    }

    String scanText() {
        return scanText;
    }
}
