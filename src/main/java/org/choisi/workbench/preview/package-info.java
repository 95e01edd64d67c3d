/** What a change of rules, or of day, would change in advice and in consultations, before it is live. */
package org.choisi.workbench.preview;
