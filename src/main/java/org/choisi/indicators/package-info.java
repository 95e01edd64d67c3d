/** Where the body stands against its dated targets: the catalogue of indicators, their formulas, the AGEC declaration. */
package org.choisi.indicators;
