/** Inventories written for G4IT and NumEcoEval. */
package org.choisi.inventory.g4it;
