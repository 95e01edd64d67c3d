package org.choisi.inventory.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One document under way: the few values wanted are kept, softwares, processes and users are passed over. */
final class AgentDocument {

    private static final Map<String, Set<String>> WANTED = Map.of(
            "hardware", Set.of("name", "chassis_type", "memory", "vmsystem"),
            "bios", Set.of("smanufacturer", "smodel", "ssn", "mmanufacturer", "mmodel"),
            "operatingsystem", Set.of("full_name", "name", "version"),
            "cpus", Set.of("name"),
            "storages", Set.of("type", "model", "name", "description", "interface", "disksize"),
            "batteries", Set.of("capacity", "real_capacity"),
            "monitors", Set.of("caption", "manufacturer", "serial", "name"),
            "network_device", Set.of("name", "type", "manufacturer", "model", "serial"));

    /** A device has a few disks and screens; a longer list is not a device's. */
    private static final int MOST_ENTRIES = 64;

    private final Map<String, List<Map<String, String>>> sections = new HashMap<>();
    private String itemType = "";
    private String deviceId = "";
    private boolean content;

    static AgentDocument read(JsonParser json) {
        var document = new AgentDocument();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("content") && value == JsonToken.START_OBJECT) {
                document.content(json);
            } else if (name.equals("itemtype")) {
                document.itemType = scalar(json);
            } else if (name.equals("deviceid")) {
                document.deviceId = scalar(json);
            } else {
                json.skipChildren();
            }
        }
        return document;
    }

    boolean isInventory() {
        return content && (!deviceId.isEmpty() || !itemType.isEmpty());
    }

    AgentDevice device(int index) {
        return new AgentDevice(index, itemType, deviceId, sections);
    }

    private void content(JsonParser json) {
        content = true;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String section = json.currentName();
            JsonToken value = json.nextToken();
            Set<String> wanted = WANTED.get(section);
            if (wanted == null) {
                json.skipChildren();
            } else if (value == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    entry(json, section, wanted);
                }
            } else {
                entry(json, section, wanted);
            }
        }
    }

    private void entry(JsonParser json, String section, Set<String> wanted) {
        List<Map<String, String>> entries = sections.computeIfAbsent(section, name -> new ArrayList<>());
        if (json.currentToken() != JsonToken.START_OBJECT || entries.size() >= MOST_ENTRIES) {
            json.skipChildren();
            return;
        }
        var entry = new HashMap<String, String>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            String value = scalar(json);
            if (wanted.contains(name)) {
                entry.put(name, value);
            }
        }
        entries.add(entry);
    }

    /** A value as text; objects and arrays are passed over, and say nothing. */
    private static String scalar(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token.isStructStart()) {
            json.skipChildren();
            return "";
        }
        return token == JsonToken.VALUE_NULL ? "" : json.getString().strip();
    }
}
