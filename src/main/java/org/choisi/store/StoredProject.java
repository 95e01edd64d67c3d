package org.choisi.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A project that is kept.
 *
 * @param kind {@code project}, {@code service} or {@code product}
 * @param family what alternatives of one project have in common; empty when it stands alone
 * @param variant which of them this is; empty when nobody said
 */
public record StoredProject(
        UUID id,
        String name,
        String kind,
        String family,
        String variant,
        Instant createdAt,
        Instant changedAt,
        ProjectAnswers answers) {

    /**
     * A state of the answers that was kept under a name.
     *
     * @param number from 1 in each project
     */
    public record Version(UUID project, int number, String name, Instant keptAt, ProjectAnswers answers) {}

    /** The same project with other answers. */
    public StoredProject answered(ProjectAnswers other) {
        return new StoredProject(id, name, kind, family, variant, createdAt, changedAt, other);
    }

    /** The same project as it was answered then. */
    public StoredProject at(Version version) {
        return new StoredProject(
                id, name, kind, family, version.name(), createdAt, version.keptAt(), version.answers());
    }
}
