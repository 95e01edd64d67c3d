/** What was advised and what people decided: search, explanation, replay. */
package org.choisi.web.page.decision;
