package org.choisi.store;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.choisi.measure.Text;

/**
 * One rule set going live.
 *
 * @param number counts publications from 1
 * @param hash of the rule set
 * @param referenceData hash of the reference data it was checked with
 * @param replaces hash of the rule set it took over from, empty for the first
 * @param secondPerson who agreed to it besides its author, empty when nobody had to
 * @param motive why, in the author's words
 * @param folderHash what the rules folder held at that moment
 * @param examples how many examples passed
 * @param notes what the gate found that stands in nobody's way
 * @param tried pieces of equipment on which it was tried before, if there were any
 * @param changed how many of them got another advice
 */
public record Publication(
        int number,
        String hash,
        String referenceData,
        String replaces,
        Origin origin,
        String label,
        String author,
        String secondPerson,
        String motive,
        Instant at,
        String folderHash,
        int examples,
        List<Text> notes,
        OptionalLong tried,
        OptionalLong changed) {

    /** Which way it came. */
    public enum Origin {
        FOLDER,
        DRAFT,
        ROLLBACK
    }

    public Publication {
        notes = List.copyOf(notes);
    }
}
