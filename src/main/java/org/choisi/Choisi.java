package org.choisi;

/** Where the program starts. */
public final class Choisi {

    private Choisi() {}

    public static void main(String[] args) {}
}
