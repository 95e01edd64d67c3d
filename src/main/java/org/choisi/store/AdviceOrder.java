package org.choisi.store;

/** In what order a list of assets is shown. */
public enum AdviceOrder {
    /** As the file has them. */
    FILE(""),
    ID("asset_id, "),
    OLDEST("age_months desc nulls last, "),
    CATEGORY("category, "),
    ENTITY("entity, ");

    private final String columns;

    AdviceOrder(String columns) {
        this.columns = columns;
    }

    /** The columns that go before the number of the asset. */
    String columns() {
        return columns;
    }
}
