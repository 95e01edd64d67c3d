/** What GLPI's agents send: one JSON document by device, with what the machine knows of itself. */
package org.choisi.inventory.agent;
