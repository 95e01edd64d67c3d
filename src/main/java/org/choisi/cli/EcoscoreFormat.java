package org.choisi.cli;

/** How {@code ecoscore} writes its results. */
enum EcoscoreFormat {
    NDJSON,
    TEXT,
    CSV
}
