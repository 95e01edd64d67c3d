package org.choisi.inventory.value;

import java.util.Locale;

/** Whether a disk turns or not, from what a tool or a person wrote about it. */
public final class DiskKind {

    private DiskKind() {}

    public static String clean(String raw) {
        String text = raw.toLowerCase(Locale.ROOT);
        if (text.contains("ssd") || text.contains("nvme") || text.contains("emmc")) {
            return "ssd";
        }
        boolean turns = text.contains("hdd") || text.contains("rpm") || text.contains("canique");
        return turns ? "hdd" : ""; // a size alone says neither
    }
}
