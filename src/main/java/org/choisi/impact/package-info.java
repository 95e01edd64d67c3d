/** Greenhouse-gas footprint of the options of one decision: keep, refurbish, buy refurbished, buy new. */
package org.choisi.impact;
