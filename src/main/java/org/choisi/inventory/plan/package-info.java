/** The replacement plan of an inventory file, and the files it is written to. */
package org.choisi.inventory.plan;
