/** One cell at a time: what people write for a date, an amount or nothing, brought to one form or refused with a reason. */
package org.choisi.inventory.value;
