package org.choisi.web.page;

/** A value in the address or form of a page that the page has no use for. */
public final class WrongParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String value;

    /**
     * @param name as it stands in the address
     * @param value what was written there, null when nothing was
     */
    public WrongParameter(String name, String value) {
        super(name);
        this.name = name;
        this.value = value == null ? "" : value;
    }

    String name() {
        return name;
    }

    String value() {
        return value;
    }
}
