/** Charts that the server draws: shapes without words, whose figures stand in the table beside them. */
package org.choisi.web.chart;
