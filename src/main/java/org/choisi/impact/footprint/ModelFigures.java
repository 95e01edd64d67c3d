package org.choisi.impact.footprint;

import java.util.Optional;
import org.choisi.reference.Figure;

/** What makers say of their own models; takes the place of the category's figure for making, never for electricity. */
@FunctionalInterface
public interface ModelFigures {

    /** Nothing is known of any model. */
    ModelFigures NONE = (category, manufacturer, model) -> Optional.empty();

    /**
     * Making, distribution and end of life of one new device, kgCO2e.
     *
     * @param category category code
     * @param manufacturer as the inventory writes it, possibly empty
     * @param model as the inventory writes it, possibly empty
     * @return empty when the category's figure is to be used; the same words always get the same answer
     */
    Optional<Figure> embodied(String category, String manufacturer, String model);
}
