package org.choisi.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without the moment it was made, so that the same evaluation gives the same file. Reads the directory at the end
 * of the archive, because the sizes that its writer puts before each part cannot be read as a stream by the JDK.
 */
public final class SteadyZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String BEGIN = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";
    private static final String END = "</dcterms:created>";

    private static final int END_OF_DIRECTORY = 22;
    private static final int DIRECTORY_ENTRY = 46;
    private static final int LOCAL_HEADER = 30;

    private final ByteBuffer archive;
    private final LocalDate day;
    private final ZipOutputStream zip;

    private SteadyZip(byte[] workbook, LocalDate day, OutputStream out) {
        this.archive = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        this.day = day;
        this.zip = new ZipOutputStream(out);
    }

    /** The stream stays open. */
    public static void copy(byte[] workbook, LocalDate day, OutputStream out) throws IOException {
        new SteadyZip(workbook, day, out).copy();
    }

    private void copy() throws IOException {
        int end = archive.capacity() - END_OF_DIRECTORY;
        int parts = unsigned(end + 10);
        int entry = archive.getInt(end + 16);
        for (int part = 0; part < parts; part++) {
            int name = unsigned(entry + 28);
            copy(text(entry + DIRECTORY_ENTRY, name), archive.getInt(entry + 42), archive.getInt(entry + 20));
            entry += DIRECTORY_ENTRY + name + unsigned(entry + 30) + unsigned(entry + 32);
        }
        zip.finish();
    }

    private void copy(String name, int header, int packed) throws IOException {
        int from = header + LOCAL_HEADER + unsigned(header + 26) + unsigned(header + 28);
        ZipEntry steady = new ZipEntry(name);
        steady.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(steady);
        Inflater inflater = new Inflater(true);
        try (InputStream part =
                new InflaterInputStream(new ByteArrayInputStream(archive.array(), from, packed), inflater)) {
            if (name.equals(PROPERTIES)) {
                zip.write(dated(new String(part.readAllBytes(), StandardCharsets.UTF_8)));
            } else {
                part.transferTo(zip);
            }
        } finally {
            inflater.end();
        }
        zip.closeEntry();
    }

    private byte[] dated(String properties) {
        int begin = properties.indexOf(BEGIN);
        int end = properties.indexOf(END);
        String dated = begin < 0 || end < begin
                ? properties
                : properties.substring(0, begin + BEGIN.length()) + day + "T00:00:00Z" + properties.substring(end);
        return dated.getBytes(StandardCharsets.UTF_8);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(archive.getShort(at));
    }

    private String text(int at, int length) {
        return new String(archive.array(), at, length, StandardCharsets.UTF_8);
    }
}
