/** The server: its start, the policy that is live, the imports in the background. Pages and REST calls are below. */
package org.choisi.web;
