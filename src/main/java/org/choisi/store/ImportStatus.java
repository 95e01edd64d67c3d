package org.choisi.store;

import org.choisi.measure.Text;

/** How far an import has come. */
public enum ImportStatus {
    PENDING("En attente", "Waiting"),
    RUNNING("En cours", "Running"),
    DONE("Terminé", "Done"),
    DONE_WITH_REJECTS("Terminé, avec des lignes rejetées", "Done, with rejected lines"),
    FAILED("Échoué", "Failed");

    private final Text words;

    ImportStatus(String fr, String en) {
        this.words = new Text(fr, en);
    }

    public Text words() {
        return words;
    }

    /** Whether the inventory holds advice that can be read. */
    public boolean isReadable() {
        return this == DONE || this == DONE_WITH_REJECTS;
    }

    public boolean isOver() {
        return isReadable() || this == FAILED;
    }
}
