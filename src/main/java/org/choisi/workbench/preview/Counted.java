package org.choisi.workbench.preview;

/** Lines of an inventory, and the pieces of equipment that they stand for. */
public record Counted(long lines, long pieces) {

    public static final Counted NONE = new Counted(0, 0);

    public Counted plus(Counted other) {
        return new Counted(lines + other.lines, pieces + other.pieces);
    }
}
