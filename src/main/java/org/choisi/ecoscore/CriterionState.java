package org.choisi.ecoscore;

/** What a criterion of the RGESN answers. */
public enum CriterionState {
    MET,
    NOT_MET,
    NOT_APPLICABLE
}
