/** What all pages share: words, addresses, positions in a list, reasons, refusals. Plain pages, no script; words in both languages. */
package org.choisi.web.page;
