/** The replacement plan: who leaves when, what is bought, what it costs, and the lots that leave. */
package org.choisi.lifecycle.plan;
