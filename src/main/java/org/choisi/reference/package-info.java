/**
 * Dated, sourced figures and names read from {@code reference-data/}: categories, models, prices, impact factors,
 * end-of-support dates. One row, one source. Knows nothing of rules or assets.
 */
package org.choisi.reference;
