package org.choisi.inventory;

import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;

/**
 * Ids that stand on several lines of one inventory. Each of those lines counts, as it may be a piece of its own; whoever owns the
 * file is told. Sixty-four bits of each id are remembered, in memory that has a bound.
 */
final class RepeatedIds {

    private static final int FIRST_ROOM = 1 << 10;
    private static final int MOST_REMEMBERED = 1 << 21;
    private static final int MOST_TOLD = 3;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] keys = new long[FIRST_ROOM];
    private int[] lines = new int[FIRST_ROOM];
    private int remembered;
    private final List<Text> first = new ArrayList<>();
    private long repeated;

    void see(String id, int line) {
        long key = key(id);
        int slot = slot(keys, key);
        if (keys[slot] != 0) {
            repeated++;
            tell(id, lines[slot], line);
        } else if (remembered < MOST_REMEMBERED) {
            keys[slot] = key;
            lines[slot] = line;
            remembered++;
            if (remembered > keys.length / 2) {
                grow();
            }
        }
    }

    private void tell(String id, int before, int line) {
        if (first.size() < MOST_TOLD) {
            String shown = Quoted.of(id);
            first.add(new Text(
                    "« %s » (lignes %d et %d)".formatted(shown, before, line),
                    "\"%s\" (lines %d and %d)".formatted(shown, before, line)));
        }
    }

    void say(Notes notes) {
        if (repeated == 0) {
            return;
        }
        String more = repeated > MOST_TOLD ? ", …" : ".";
        notes.say(
                "%s : %s%s"
                        .formatted(
                                repeated == 1
                                        ? "1 ligne reprend un identifiant déjà lu, et compte aussi"
                                        : repeated + " lignes reprennent un identifiant déjà lu, et comptent aussi",
                                String.join(", ", first.stream().map(Text::fr).toList()),
                                more),
                "%s: %s%s"
                        .formatted(
                                repeated == 1
                                        ? "1 line has an id that was read before, and counts too"
                                        : repeated + " lines have an id that was read before, and count too",
                                String.join(", ", first.stream().map(Text::en).toList()),
                                more));
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLines = lines;
        keys = new long[oldKeys.length * 2];
        lines = new int[keys.length];
        for (int index = 0; index < oldKeys.length; index++) {
            if (oldKeys[index] != 0) {
                int slot = slot(keys, oldKeys[index]);
                keys[slot] = oldKeys[index];
                lines[slot] = oldLines[index];
            }
        }
    }

    /** Where the key stands, or may be put. */
    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** FNV-1a, never zero. */
    private static long key(String id) {
        long key = FNV_OFFSET;
        for (int index = 0; index < id.length(); index++) {
            key = (key ^ id.charAt(index)) * FNV_PRIME;
        }
        return key == 0 ? 1 : key;
    }
}
