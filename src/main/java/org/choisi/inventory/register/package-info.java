/** Registers as CSV or XLSX files, told from their headers, and the retirements that inventories hold. */
package org.choisi.inventory.register;
