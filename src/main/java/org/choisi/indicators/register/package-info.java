/** What the body keeps a register of: purchases, retirements, contracts, trainings, campaigns, services, yearly figures. */
package org.choisi.indicators.register;
