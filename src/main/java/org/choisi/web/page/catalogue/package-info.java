/** What may be asked for, what each answer weighs, the card for other portals, what was chosen. */
package org.choisi.web.page.catalogue;
