/** What makers say of the making of their own models, read from the user's own copy of their collected reports. */
package org.choisi.impact.maker;
