/** What the estate would cost the climate and the budget, year by year, if habits changed. */
package org.choisi.impact.scenario;
