/** Assets, and what the rules advise for them: keep, refurbish or replace, and where they go when they leave. */
package org.choisi.lifecycle;
