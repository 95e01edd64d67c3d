/** Registers of services under review as CSV or XLSX files, and the reviews written out. */
package org.choisi.inventory.review;
