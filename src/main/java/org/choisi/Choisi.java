package org.choisi;

import org.choisi.cli.ChoisiCommand;

/** Where the program starts. */
public final class Choisi {

    private Choisi() {}

    public static void main(String[] args) {
        System.exit(ChoisiCommand.run(args));
    }
}
