/**
 * The policy owner's workbench: whether a changed rule set may go live, what it would change, and how it reads. Decides
 * nothing itself; it asks the desks that do.
 */
package org.choisi.workbench;
