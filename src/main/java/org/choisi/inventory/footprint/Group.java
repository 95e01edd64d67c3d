package org.choisi.inventory.footprint;

import java.util.List;
import org.choisi.impact.YearlyFootprint;

/**
 * Equipment that has something in common.
 *
 * @param key what they have in common: a category, an entity, a category with a maker and a model
 * @param quantity pieces that the figures stand for
 * @param notEvaluated pieces of the year's estate of which nothing could be said
 */
public record Group(List<String> key, long quantity, long notEvaluated, YearlyFootprint footprint) {}
