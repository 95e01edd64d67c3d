/** Which tool wrote a table, and which of its columns says what, told from its header by a table of known headers. */
package org.choisi.inventory.header;
