/** What other programs call over HTTP. Names are those of the contract; errors are RFC 9457 problems. */
package org.choisi.web.api;
