/** Reads consultations, bids and marks as buyers' tools write them; what is wrong is told with its place. */
package org.choisi.tender.ocds;
