package org.choisi.inventory.footprint;

import java.util.List;

/**
 * The whole split into groups.
 *
 * @param groups heaviest first, equal ones by name
 * @param others the sum of what is not listed
 * @param otherGroups how many groups are not listed
 * @param tooFine whether there are too many to be told apart: then none is listed, nor counted
 */
public record Breakdown(List<Group> groups, Group others, long otherGroups, boolean tooFine) {

    boolean listsAll() {
        return otherGroups == 0 && !tooFine;
    }
}
