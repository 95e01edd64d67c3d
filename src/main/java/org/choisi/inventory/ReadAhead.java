package org.choisi.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetIntake;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetRefused;

/** Reads an inventory on a thread of its own, a few chunks ahead of whoever takes them. */
final class ReadAhead implements AutoCloseable {

    private static final int CHUNK = 1_000;
    private static final int MOST_CHUNKS_AHEAD = 4;

    private final BlockingQueue<Chunk> chunks = new ArrayBlockingQueue<>(MOST_CHUNKS_AHEAD);
    private final Thread thread;
    private InventoryReport report;
    private RuntimeException failure;
    private boolean ended;

    /** Lines that were read together; the last chunk of a file is marked so. */
    record Chunk(List<Asset> assets, List<Reject> rejects, boolean last) {

        private Chunk(boolean last) {
            this(new ArrayList<>(), new ArrayList<>(), last);
        }

        private boolean full() {
            return assets.size() + rejects.size() >= CHUNK;
        }
    }

    /** Nobody takes chunks any more. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @param lines takes each line as it was read, before it is understood; on the thread that reads */
    ReadAhead(InventorySource source, AssetIntake intake, Consumer<AssetLine> lines) {
        this.thread = new Thread(() -> read(source, new Filling(intake, lines)), "choisi-reading");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(InventorySource source, Filling filling) {
        try {
            report = InventoryReader.read(source, filling);
        } catch (RuntimeException e) {
            failure = e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            failure = new IllegalStateException(e);
        }
        try {
            filling.end();
        } catch (Abandoned e) {
            // Whoever took the chunks has gone; there is nobody left to tell.
        }
    }

    /** The next chunk, or null at the end; throws what stopped the reading once all that was read has been given. */
    Chunk next() {
        Chunk chunk = ended ? null : take();
        if (chunk != null && chunk.last()) {
            ended = true;
            if (chunk.assets().isEmpty() && chunk.rejects().isEmpty()) {
                chunk = null;
            }
        }
        if (chunk == null && failure != null) {
            throw failure;
        }
        return chunk;
    }

    private Chunk take() {
        try {
            return chunks.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Abandoned();
        }
    }

    /** What was made of the file; known once the last chunk has been given. */
    InventoryReport report() {
        return report;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    /** Understands the lines of one file and fills chunks with them. */
    private final class Filling implements InventoryReader.Sink {

        private final AssetIntake intake;
        private final Consumer<AssetLine> lines;
        private Map<AssetColumn, String> sourceColumns = Map.of();
        private Chunk chunk = new Chunk(false);

        Filling(AssetIntake intake, Consumer<AssetLine> lines) {
            this.intake = intake;
            this.lines = lines;
        }

        @Override
        public void columns(Map<AssetColumn, String> names) {
            sourceColumns = names;
        }

        @Override
        public void accept(AssetLine line) {
            lines.accept(line);
            try {
                chunk.assets().add(intake.take(line));
            } catch (AssetRefused why) {
                String column =
                        sourceColumns.getOrDefault(why.column(), why.column().label());
                chunk.rejects().add(Rejects.of(line.line(), column, why.value(), why.reason()));
            }
            passOnIfFull();
        }

        @Override
        public void reject(Reject reject) {
            chunk.rejects().add(reject);
            passOnIfFull();
        }

        private void passOnIfFull() {
            if (chunk.full()) {
                passOn(chunk);
                chunk = new Chunk(false);
            }
        }

        private void end() {
            passOn(new Chunk(chunk.assets(), chunk.rejects(), true));
        }

        private void passOn(Chunk full) {
            try {
                chunks.put(full);
            } catch (InterruptedException e) {
                throw new Abandoned();
            }
        }
    }
}
