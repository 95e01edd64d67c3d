/** What equipment costs the climate in one year: making spread over its actual life, and electricity. */
package org.choisi.impact.footprint;
