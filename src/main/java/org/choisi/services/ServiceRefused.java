package org.choisi.services;

import org.choisi.measure.Text;

/** A line cannot become a service: one of its cells is not what its column means. */
public final class ServiceRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final ServiceColumn column;
    private final String value;
    private final transient Text reason;

    ServiceRefused(ServiceColumn column, String value, Text reason) {
        super(reason.en(), null, false, false);
        this.column = column;
        this.value = value;
        this.reason = reason;
    }

    public ServiceColumn column() {
        return column;
    }

    public String value() {
        return value;
    }

    public Text reason() {
        return reason;
    }
}
