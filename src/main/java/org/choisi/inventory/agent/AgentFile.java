package org.choisi.inventory.agent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.choisi.table.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads agents' documents one after another: a single one, an array, or one by line. */
public final class AgentFile {

    /** No text of an inventory is longer, pictures and scripts that some agents add included. */
    private static final int LONGEST_TEXT = 4 << 20;

    private static final int DEEPEST = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    private final Consumer<AgentDevice> devices;
    private int index;
    private boolean found;

    private AgentFile(Consumer<AgentDevice> devices) {
        this.devices = devices;
    }

    public static void read(Path file, Consumer<AgentDevice> devices) {
        var reading = new AgentFile(devices);
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            reading.documents(json);
        } catch (JacksonException e) {
            throw Unreadable.brokenJson(line(e));
        } catch (IOException e) {
            throw Unreadable.file(e);
        }
        if (!reading.found) {
            throw Unreadable.unknownJson();
        }
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private void documents(JsonParser json) {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    device(json);
                }
            } else {
                device(json);
            }
        }
    }

    private void device(JsonParser json) {
        index++;
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        AgentDocument document = AgentDocument.read(json);
        if (document.isInventory()) {
            found = true;
            devices.accept(document.device(index));
        } else if (!found) {
            throw Unreadable.unknownJson();
        }
    }
}
