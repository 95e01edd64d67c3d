package org.choisi.impact.footprint;

import java.time.LocalDate;
import org.choisi.reference.Figure;

/** Pieces of equipment for tests, one said differently from an ordinary one in service in France. */
record Pieces(String category, String acquiredAs, String country, Standing standing, LocalDate start, LocalDate left) {

    static Pieces a(String category) {
        return new Pieces(category, "new", "FR", Standing.IN_SERVICE, null, null);
    }

    Pieces from(String day) {
        return new Pieces(category, acquiredAs, country, standing, LocalDate.parse(day), left);
    }

    Pieces until(String day) {
        return new Pieces(category, acquiredAs, country, Standing.GONE, start, LocalDate.parse(day));
    }

    Pieces acquired(String how) {
        return new Pieces(category, how, country, standing, start, left);
    }

    Pieces in(String where) {
        return new Pieces(category, acquiredAs, where, standing, start, left);
    }

    Pieces standing(Standing now) {
        return new Pieces(category, acquiredAs, country, now, start, left);
    }

    Piece piece() {
        return piece(null);
    }

    Piece piece(Figure usualYears) {
        return new Piece(
                category, false, "Dell", "Latitude 5410", acquiredAs, country, standing, start, left, usualYears);
    }
}
