/** Where this installation finds its rules and reference data: folders beside the program, else those in the jar. */
package org.choisi.install;
