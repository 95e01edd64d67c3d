/** What people see in a browser: the fleet, one asset, an import. Plain pages, no script; words in both languages. */
package org.choisi.web.page;
