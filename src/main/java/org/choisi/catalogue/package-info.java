/** What somebody who asks for equipment or a service is told: the alternatives and what each costs the climate. */
package org.choisi.catalogue;
