package org.choisi.policy;

import java.math.BigDecimal;

/** A part of an axis that no row of the table tells apart: one case of it stands for all. */
sealed interface Piece {

    /** A case of it, as a fact gives it. */
    Object sample();

    /** @param other whether it stands for every word that the table does not name */
    record Word(String word, boolean other) implements Piece {
        @Override
        public Object sample() {
            return word;
        }
    }

    /** A number that is not known. */
    record Unknown() implements Piece {
        @Override
        public Object sample() {
            return null;
        }
    }

    /** One number. */
    record Point(BigDecimal number) implements Piece {
        @Override
        public Object sample() {
            return number;
        }
    }

    /**
     * The numbers between two others, both left out.
     *
     * @param below null when open
     */
    record Between(BigDecimal above, BigDecimal below) implements Piece {

        private static final BigDecimal HALF = new BigDecimal("0.5");

        @Override
        public BigDecimal sample() {
            BigDecimal next = above.add(BigDecimal.ONE);
            if (below == null || next.compareTo(below) < 0) {
                return next;
            }
            return above.add(below).multiply(HALF);
        }
    }
}
