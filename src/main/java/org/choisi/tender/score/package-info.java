/** Exact scores of one lot: admission, points, totals, ranking, low prices, and how sure the winner is. */
package org.choisi.tender.score;
