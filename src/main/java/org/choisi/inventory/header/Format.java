package org.choisi.inventory.header;

import java.util.List;

/** What one tool's tables look like: the headers it is known to write. */
public final class Format {

    private final String name;
    private final List<Meaning> meanings;

    Format(String name, List<Meaning> meanings) {
        this.name = name;
        this.meanings = List.copyOf(meanings);
    }

    /** Short name, such as {@code glpi-list}. */
    public String name() {
        return name;
    }

    /** Whether numbers are written as Choisi writes them, with a point before decimals only. */
    public boolean isCanonical() {
        return name.equals(FormatCatalogue.CANONICAL);
    }

    /** What a header means here; several meanings when one column serves twice, none when it is not known. */
    List<Meaning> meaningsOf(String label) {
        List<Meaning> exact = said(label);
        if (!exact.isEmpty()) {
            return exact;
        }
        return meanings.stream()
                .filter(meaning -> meaning.treatment() == Treatment.PREFIX && label.startsWith(meaning.label() + " "))
                .map(prefix -> said(label.substring(prefix.label().length() + 1)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Meaning> said(String label) {
        List<Meaning> found = meanings.stream()
                .filter(meaning -> meaning.treatment() != Treatment.PREFIX && meaning.isSaidBy(label))
                .toList();
        boolean guessed = !found.isEmpty() && found.get(0).pattern().isPresent();
        return guessed ? found.subList(0, 1) : found;
    }
}
