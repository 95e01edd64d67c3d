/** The policy owner's workbench: rules in force, former versions, drafts, previews, reading. */
package org.choisi.web.page.rules;
