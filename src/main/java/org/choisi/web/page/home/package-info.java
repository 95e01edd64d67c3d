/** The home page, by role. */
package org.choisi.web.page.home;
