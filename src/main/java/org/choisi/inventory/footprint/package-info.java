/** Sums of footprints over a fleet, and the forms in which they are written. */
package org.choisi.inventory.footprint;
