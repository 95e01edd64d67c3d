/** What these pages say of themselves: what they weigh, where their figures come from, what programs may ask. */
package org.choisi.web.page.about;
