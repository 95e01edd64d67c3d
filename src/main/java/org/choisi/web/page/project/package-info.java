/** Pages of projects: their questionnaire, their Ecoscore, and versions and alternatives beside each other. */
package org.choisi.web.page.project;
