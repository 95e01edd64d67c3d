/** From an inventory to scenarios, and their results in the forms in which they are written. */
package org.choisi.inventory.scenario;
