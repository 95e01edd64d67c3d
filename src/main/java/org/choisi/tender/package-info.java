/**
 * A consultation, its bids and what can be said of both: what breaks the law or the policy, who may be ranked, exact scores
 * with their arithmetic, and how sure the winner is. Ties are never broken by order of arrival or by chance.
 */
package org.choisi.tender;
