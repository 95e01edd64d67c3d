package org.choisi.catalogue;

import java.time.YearMonth;

/**
 * How many requesters of an entity chose an alternative in a month. Who they were and on which day is not kept.
 *
 * @param alternative code of the alternative
 * @param entity as the inventories name it; empty when nobody said
 */
public record ChoiceCount(String item, String alternative, String entity, YearMonth month, long choices) {}
