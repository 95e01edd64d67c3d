/** Pages of coloured budgets: what a budget weighs, by entity and year, and line by line. */
package org.choisi.web.page.budget;
