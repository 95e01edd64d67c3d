/** Consultations: list, checks, bids, ranking and how sure it is, report. */
package org.choisi.web.page.tender;
