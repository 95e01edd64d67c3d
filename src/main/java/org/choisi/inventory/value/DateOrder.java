package org.choisi.inventory.value;

/** Which comes first in {@code 03/04/2022}. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
