package org.choisi.web.page;

import org.choisi.web.Drafting;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;

/** A file of a draft that is no table, as text: parameters, words, identity. */
@Controller
class DraftFilePages {

    private final Drafting drafting;
    private final MessageSource messages;

    DraftFilePages(Drafting drafting, MessageSource messages) {
        this.drafting = drafting;
        this.messages = messages;
    }
}
