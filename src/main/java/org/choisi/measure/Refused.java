package org.choisi.measure;

import java.util.List;

/**
 * Something asked of Choisi cannot be done, for a reason that its user can understand and act upon.
 * Never a bug: bugs are other exceptions.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;
    private final transient List<Finding> findings;

    public Refused(Text text) {
        this(text, List.of());
    }

    /** A refusal with every finding that led to it, all of them at once. */
    public Refused(Text text, List<Finding> findings) {
        super(text.en(), null, false, false);
        this.text = text;
        this.findings = List.copyOf(findings);
    }

    public Text text() {
        return text;
    }

    public List<Finding> findings() {
        return findings;
    }
}
