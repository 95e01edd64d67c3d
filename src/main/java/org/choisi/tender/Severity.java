package org.choisi.tender;

/** What a finding means for a consultation. */
public enum Severity {
    /** Breaks the law or a must of the policy: not to be published so. */
    BLOCK,
    /** Carries a risk, or departs from a guide. */
    WARN,
    /** Worth knowing. */
    INFO
}
