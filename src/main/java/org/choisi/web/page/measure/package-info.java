/** Pages that measure: footprint, trajectory, indicators, scenarios and the plan. */
package org.choisi.web.page.measure;
