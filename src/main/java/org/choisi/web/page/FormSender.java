package org.choisi.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Where a form stood when it was sent, by the header {@code Sec-Fetch-Site}. */
final class FormSender {

    static final String HEADER = "Sec-Fetch-Site";
    /** Programs other than browsers say nothing and are let through. */
    static final String UNSAID = "none";

    private FormSender() {}

    /** Another site must not send files through its visitors. */
    static void check(String sender) {
        if (!sender.equals("same-origin") && !sender.equals(UNSAID)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
