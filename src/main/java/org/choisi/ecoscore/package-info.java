/**
 * Scores projects, services and products from the answers of a questionnaire: grade, reasons, what would lift it.
 * Knows nothing of screens or stores; an answer left out is unanswered, never zero.
 */
package org.choisi.ecoscore;
