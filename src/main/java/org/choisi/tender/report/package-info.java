/** An evaluation for people and programs: JSON, text, workbook, and what each bidder must be told. */
package org.choisi.tender.report;
