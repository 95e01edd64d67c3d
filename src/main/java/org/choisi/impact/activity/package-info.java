/** What a public body does beside keeping equipment, weighed: paper, transport, travel, electricity, services. */
package org.choisi.impact.activity;
