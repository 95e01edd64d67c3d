/** The command line: the same services as the server, without starting it. */
package org.choisi.cli;
