/** Files of any tool seen as rows of text cells: what encoding, what separator, what sheet. Knows nothing of assets. */
package org.choisi.table;
