/** The fleet and the advice on it: import, list, one asset, what comes down as files. */
package org.choisi.web.page.fleet;
