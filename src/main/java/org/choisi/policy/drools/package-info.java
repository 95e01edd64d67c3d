/** Drools, and nothing but Drools: the only package that knows it. */
package org.choisi.policy.drools;
