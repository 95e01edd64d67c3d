package org.choisi.inventory.agent;

import java.util.List;
import java.util.Map;

/**
 * What an agent says of one device, as far as it is of use here. Who uses it is not read.
 *
 * @param index place in the file, from 1
 * @param itemType {@code Computer}, {@code Printer}…, empty when not said
 * @param deviceId the agent's own identifier
 * @param sections such as {@code bios}; a section that comes many times has several entries
 */
public record AgentDevice(
        int index, String itemType, String deviceId, Map<String, List<Map<String, String>>> sections) {

    /** The first value that is not blank among those of a section's first entry; empty when there is none. */
    public String said(String section, String... names) {
        List<Map<String, String>> entries = all(section);
        if (entries.isEmpty()) {
            return "";
        }
        for (String name : names) {
            String value = entries.get(0).getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    public List<Map<String, String>> all(String section) {
        return sections.getOrDefault(section, List.of());
    }
}
