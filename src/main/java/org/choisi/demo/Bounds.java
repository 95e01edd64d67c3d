package org.choisi.demo;

/** Whole numbers from one to another, both included. */
record Bounds(int least, int most) {

    static Bounds of(String text) {
        String[] ends = text.split("\\.\\.");
        return new Bounds(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }
}
