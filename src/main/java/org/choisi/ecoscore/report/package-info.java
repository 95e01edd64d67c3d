/** Ecoscores and questionnaires written as JSON, text, CSV and XLSX. */
package org.choisi.ecoscore.report;
