/** Budget exports of finance software as CSV or XLSX files, and coloured budgets written out in the columns they came in. */
package org.choisi.inventory.budget;
