package org.choisi.impact.scenario;

import org.choisi.measure.Text;

/** What a scenario can change, in the order in which the effects are told apart. */
public enum Lever {
    LIFETIMES("lifetimes", new Text("durées de vie", "lifetimes")),
    REFURBISHED_SHARE("refurbishedShare", new Text("achats reconditionnés", "refurbished purchases")),
    BYOD_SHARE("byodShare", new Text("équipements des agents", "agents' own devices")),
    CONSOLIDATION("useFactors.consolidation", new Text("consolidation des serveurs", "server consolidation")),
    HYBRID_CLOUD("useFactors.hybridCloud", new Text("nuage hybride", "hybrid cloud")),
    FLEET_GROWTH("fleetGrowth", new Text("évolution du parc", "growth of the fleet")),
    GRID("grid", new Text("électricité", "electricity"));

    private final String key;
    private final Text label;

    Lever(String key, Text label) {
        this.key = key;
        this.label = label;
    }

    /** Its name in a scenario's file. */
    public String key() {
        return key;
    }

    public Text label() {
        return label;
    }
}
