package org.choisi.inventory.footprint;

import java.util.List;

/**
 * The whole split into groups.
 *
 * @param groups heaviest first, equal ones by name
 * @param others the sum of the groups that are not listed
 * @param otherGroups how many those are; negative when they are too many to be told apart, and then none is listed
 */
public record Breakdown(List<Group> groups, Group others, long otherGroups) {

    public boolean isTooFine() {
        return otherGroups < 0;
    }
}
