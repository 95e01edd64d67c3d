/** Projects and their answers read from JSON, CSV and XLSX. */
package org.choisi.ecoscore.reading;
