package org.choisi.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a workbook once without keeping anything, before the reader that does keep things is let in: a small file
 * can unpack to more than the machine holds.
 */
final class WorkbookGuard {

    /** A million rows of every canonical column take about half of this. */
    private static final long MOST_OF_A_PART = 2L << 30;

    /** The texts that cells share are held in memory while reading: about three times this many bytes. */
    private static final long MOST_SHARED_TEXT = 96L << 20;

    /** Below this size nothing that unpacks can hurt. */
    private static final long HARMLESS = 16L << 20;

    /** Real sheets pack ten to forty times; a bomb a thousand times. */
    private static final int MOST_PACKED = 200;

    /** A real workbook has some tens of parts. */
    private static final int MOST_PARTS = 10_000;

    private WorkbookGuard() {}

    static void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Unreadable.notWorkbook();
            }
            Set<String> names = new HashSet<>();
            List<? extends ZipEntry> parts = zip.stream().limit(MOST_PARTS + 1L).toList();
            for (ZipEntry part : parts) {
                if (parts.size() > MOST_PARTS || !names.add(part.getName())) {
                    throw Unreadable.unsafeWorkbook();
                }
                check(zip, part);
            }
        } catch (ZipException e) {
            throw Unreadable.brokenWorkbook();
        }
    }

    private static void check(ZipFile zip, ZipEntry part) throws IOException {
        String name = part.getName().toLowerCase(Locale.ROOT);
        long most = name.endsWith("sharedstrings.xml") ? MOST_SHARED_TEXT : MOST_OF_A_PART;
        var scan = new XmlScan();
        byte[] block = new byte[1 << 16];
        long unpacked = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int length; (length = in.read(block)) > 0; ) {
                unpacked += length;
                long packed = Math.max(1, part.getCompressedSize());
                if (unpacked > most || unpacked > HARMLESS && unpacked / packed > MOST_PACKED) {
                    throw Unreadable.oversizedWorkbook();
                }
                scan.accept(block, length);
            }
        }
    }
}
