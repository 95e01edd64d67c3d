package org.choisi.web;

import java.util.function.BooleanSupplier;
import org.choisi.inventory.FleetAdvice;
import org.choisi.inventory.Reject;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.Decision;

/** Passes on what is advised until the server stops. */
record Stoppable(FleetAdvice.Sink sink, BooleanSupplier stopping) implements FleetAdvice.Sink {

    @Override
    public void advised(Asset asset, Decision decision) {
        goOn();
        sink.advised(asset, decision);
    }

    @Override
    public void rejected(Reject reject) {
        goOn();
        sink.rejected(reject);
    }

    @Override
    public void progress(long read) {
        sink.progress(read);
    }

    private void goOn() {
        if (stopping.getAsBoolean()) {
            throw new Imports.Stopping();
        }
    }
}
