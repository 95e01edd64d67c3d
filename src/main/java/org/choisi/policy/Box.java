package org.choisi.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cases that are alike: on each axis a set of pieces, any of which may stand with any of the others.
 *
 * @param sides numbers of the pieces, axis by axis; never changed
 */
record Box(List<BitSet> sides) {

    Box {
        sides = List.copyOf(sides);
    }

    boolean isEmpty() {
        return sides.stream().anyMatch(BitSet::isEmpty);
    }

    boolean meets(Box other) {
        for (int axis = 0; axis < sides.size(); axis++) {
            if (!sides.get(axis).intersects(other.sides.get(axis))) {
                return false;
            }
        }
        return true;
    }

    boolean contains(Box other) {
        for (int axis = 0; axis < sides.size(); axis++) {
            if (!without(other.sides.get(axis), sides.get(axis)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    Box and(Box other) {
        List<BitSet> both = new ArrayList<>(sides.size());
        for (int axis = 0; axis < sides.size(); axis++) {
            both.add(both(sides.get(axis), other.sides.get(axis)));
        }
        return new Box(both);
    }

    Box with(int axis, BitSet side) {
        List<BitSet> changed = new ArrayList<>(sides);
        changed.set(axis, side);
        return new Box(changed);
    }

    /** What is left once another box is taken out, in boxes that share no case. */
    List<Box> minus(Box other) {
        if (!meets(other)) {
            return List.of(this);
        }
        List<Box> left = new ArrayList<>();
        Box rest = this;
        for (int axis = 0; axis < sides.size(); axis++) {
            BitSet outside = without(sides.get(axis), other.sides.get(axis));
            if (!outside.isEmpty()) {
                left.add(rest.with(axis, outside));
            }
            rest = rest.with(axis, both(sides.get(axis), other.sides.get(axis)));
        }
        return left;
    }

    /** Both boxes as one, when together they are one: null when they are not. */
    Box joined(Box other) {
        int differing = -1;
        for (int axis = 0; axis < sides.size(); axis++) {
            if (!sides.get(axis).equals(other.sides.get(axis))) {
                if (differing >= 0) {
                    return null;
                }
                differing = axis;
            }
        }
        if (differing < 0) {
            return this;
        }
        var side = (BitSet) sides.get(differing).clone();
        side.or(other.sides.get(differing));
        return with(differing, side);
    }

    private static BitSet both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static BitSet without(BitSet one, BitSet other) {
        var left = (BitSet) one.clone();
        left.andNot(other);
        return left;
    }
}
