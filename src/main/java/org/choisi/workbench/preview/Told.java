package org.choisi.workbench.preview;

import org.choisi.lifecycle.AssetProfile;
import org.choisi.lifecycle.Decision;

/** What all assets with the same two profiles are told on either side, and how many they are. */
final class Told {

    /** How the two sides see an asset: they may read other values of it, on another day or with another list of words. */
    record Seen(AssetProfile before, AssetProfile after) {

        /** The two nearly always go together: one tells pairs apart, both would be looked at for nothing. */
        @Override
        public int hashCode() {
            return before.hashCode();
        }
    }

    private final Decision before;
    private final Decision after;
    private final Change change;
    private long lines;
    private long pieces;

    Told(Decision before, Decision after) {
        this.before = before;
        this.after = after;
        this.change = Change.between(before, after);
    }

    void count(int quantity) {
        lines++;
        pieces += quantity;
    }

    Decision before() {
        return before;
    }

    Decision after() {
        return after;
    }

    Change change() {
        return change;
    }

    Counted counted() {
        return new Counted(lines, pieces);
    }
}
