/** Words every room shares: what is said in two languages, amounts with their units, and refusals. */
package org.choisi.measure;
