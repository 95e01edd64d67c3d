/** An invented metropolis to try everything with: the same seed and day make the same files, byte for byte. */
package org.choisi.demo;
