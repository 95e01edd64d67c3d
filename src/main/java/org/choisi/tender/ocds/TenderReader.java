package org.choisi.tender.ocds;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.choisi.measure.Refused;
import org.choisi.tender.Tender;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads consultations and bids from OCDS 1.1 files: a release or record package, a record, a release, a list of any of
 * those, or one of them a line.
 *
 * <p>Releases of one ocid become one consultation, whatever their order within one JSON document; from one document to the
 * next, as in JSON Lines, they must follow each other, so that memory stays flat however long the file is.
 */
public final class TenderReader {

    /** No text of a consultation is longer; documents are linked, not included. */
    private static final int LONGEST_TEXT = 4 << 20;

    private static final int DEEPEST = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) // of two marks for one thing, none is the right one
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final Refusals refusals;
    private final Publications publications;

    private TenderReader(String name, Consumer<Tender> tenders) {
        this.refusals = new Refusals(name);
        this.publications = new Publications(refusals, tenders);
    }

    /**
     * Gives every consultation of a file, in its order. Those before a fault in the file are given all the same.
     *
     * @param name what messages call the file
     * @throws Refused when the file holds none, or cannot be read to its end
     */
    public static void read(Path file, String name, Consumer<Tender> tenders) {
        var refusals = new Refusals(name);
        if (Files.isDirectory(file)) {
            throw refusals.folder();
        }
        if (!Files.isReadable(file)) {
            throw refusals.missing();
        }
        try (InputStream in = Files.newInputStream(file)) {
            read(in, name, tenders);
        } catch (IOException e) {
            throw refusals.unread();
        }
    }

    /** The same from bytes, such as the body of a call. */
    public static void read(byte[] content, String name, Consumer<Tender> tenders) {
        read(new ByteArrayInputStream(content), name, tenders);
    }

    /** The same from a stream, read to its end and not closed. */
    public static void read(InputStream content, String name, Consumer<Tender> tenders) {
        new TenderReader(name, tenders).read(content);
    }

    private void read(InputStream content) {
        var buffered = new BufferedInputStream(content, 1 << 16);
        var bytes = new OneDocument(buffered);
        try {
            FirstBytes.check(buffered, refusals);
            try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
                documents(json, bytes);
            }
        } catch (IOException e) {
            throw refusals.unread();
        }
    }

    private void documents(JsonParser json, OneDocument bytes) {
        Refused broken = null;
        try {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                bytes.starts();
                document(json);
                publications.documentEnds();
            }
        } catch (JsonTree.TooLarge e) {
            broken = refusals.tooLarge();
        } catch (JacksonException e) {
            broken = refusal(e);
        }
        publications.end();
        if (broken != null) {
            throw broken;
        }
        publications.refuseWhatWasLeft();
    }

    private void document(JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            publications.add(JsonTree.at(json), line(json));
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            int line = line(json);
            publications.add(JsonTree.at(json), line);
        }
    }

    private static int line(JsonParser json) {
        return Math.max(1, json.currentTokenLocation().getLineNr());
    }

    private Refused refusal(JacksonException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        if (e.getCause() instanceof IOException) {
            return refusals.unread();
        }
        if (e instanceof StreamConstraintsException) {
            return refusals.beyond(line);
        }
        boolean repeated =
                e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Duplicate");
        return repeated ? refusals.repeatedKey(line) : refusals.broken(line);
    }
}
