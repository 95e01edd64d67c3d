package org.choisi.web.page;

import java.util.List;

/** Something to narrow a list by. */
public record Choice(String name, String label, List<Option> options) {

    public record Option(String value, boolean chosen, String text) {}
}
