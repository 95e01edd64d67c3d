package org.choisi.impact.maker;

import java.util.List;
import java.util.Locale;

/** Columns of Boavizta's environmental-footprint-data that are read; their order in the file is free. */
enum MakerColumn {
    MANUFACTURER,
    NAME,
    SUBCATEGORY,
    GWP_TOTAL,
    GWP_USE_RATIO,
    GWP_ERROR_RATIO,
    GWP_MANUFACTURING_RATIO,
    GWP_TRANSPORT_RATIO,
    GWP_EOL_RATIO,
    YEARLY_TEC,
    LIFETIME,
    REPORT_DATE,
    ADDED_DATE;

    static final List<MakerColumn> NEEDED = List.of(MANUFACTURER, NAME, SUBCATEGORY, GWP_TOTAL, GWP_USE_RATIO);

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
