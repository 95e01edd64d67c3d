package org.choisi.policy;

import java.util.ArrayList;
import java.util.List;

/** Boxes that share no case, and what is left of them when others are taken out. */
final class Region {

    /** Joining looks at every two boxes; with more of them than this nobody reads them all anyway. */
    private static final int MOST_JOINED = 400;

    private final Budget budget;
    private List<Box> boxes;

    Region(List<Box> boxes, Budget budget) {
        this.budget = budget;
        this.boxes = new ArrayList<>(boxes);
        this.boxes.removeIf(Box::isEmpty);
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    List<Box> boxes() {
        return List.copyOf(boxes);
    }

    /** @throws TooManyCases when the budget does not allow to look at every box */
    Region without(Box taken) {
        List<Box> left = new ArrayList<>(boxes.size());
        for (Box box : boxes) {
            budget.spend(taken.sides().size());
            left.addAll(box.minus(taken));
        }
        boxes = left;
        return this;
    }

    Region withoutAll(List<Box> taken) {
        for (Box box : taken) {
            if (boxes.isEmpty()) {
                break;
            }
            without(box);
        }
        return this;
    }

    /** The part of these boxes that lies in another one. */
    Region within(Box other) {
        boxes = new ArrayList<>(boxes.stream()
                .filter(box -> box.meets(other))
                .map(box -> box.and(other))
                .toList());
        return this;
    }

    /** The same cases in as few boxes as joining neighbours gives. */
    Region joined() {
        boolean again = boxes.size() <= MOST_JOINED;
        while (again) {
            again = joinedOnce();
        }
        return this;
    }

    private boolean joinedOnce() {
        for (int one = 0; one < boxes.size(); one++) {
            for (int other = one + 1; other < boxes.size(); other++) {
                budget.spend(1);
                Box joined = boxes.get(one).joined(boxes.get(other));
                if (joined != null) {
                    boxes.set(one, joined);
                    boxes.remove(other);
                    return true;
                }
            }
        }
        return false;
    }
}
