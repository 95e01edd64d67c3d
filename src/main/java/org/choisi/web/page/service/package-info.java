/** Pages of the service review: the list with what it frees, one service with what people decided of it. */
package org.choisi.web.page.service;
