/**
 * Rule sets: owners' tables and parameters read, checked, dated, and asked what they say of a batch of facts.
 * Knows nothing of assets, tenders or projects: facts are any objects that the rules name.
 */
package org.choisi.policy;
