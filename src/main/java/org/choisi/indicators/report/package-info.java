/** Indicators and the AGEC declaration as files. */
package org.choisi.indicators.report;
