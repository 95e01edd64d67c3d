/** Years that are frozen, and what changed between two of them. */
package org.choisi.impact.trajectory;
