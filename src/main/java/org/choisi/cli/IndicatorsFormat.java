package org.choisi.cli;

/** The forms in which indicators are written. */
enum IndicatorsFormat {
    JSON,
    CSV,
    TEXT
}
