/** What the policy's tables say of a consultation's design, and which rows its answers meet. */
package org.choisi.tender.check;
