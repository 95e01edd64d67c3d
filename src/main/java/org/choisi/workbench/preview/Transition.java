package org.choisi.workbench.preview;

import org.choisi.lifecycle.Verdict;

/** How many assets go from one verdict to another, or stay. */
public record Transition(Verdict from, Verdict to, Counted counted) {

    public boolean stays() {
        return from == to;
    }
}
