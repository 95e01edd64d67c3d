/** Budget lines and what they weigh: coloured against the trajectory of the year. */
package org.choisi.budget;
