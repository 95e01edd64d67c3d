/** Other tools' export files in and advice files out, row by row, with rejects. Persons' names are dropped here. */
package org.choisi.inventory;
