package org.choisi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a shell runs it: a process of its own, its output, its exit code. */
final class Program {

    private Program() {}

    record Run(int exit, String out, String err) {}

    static Run choisi(String... args) throws IOException, InterruptedException {
        return fed("", args);
    }

    /** @param input what it finds on standard input */
    static Run fed(String input, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.choisi.Choisi"));
        command.addAll(List.of(args));
        Path in = Files.writeString(Files.createTempFile("choisi", ".in"), input);
        Path err = Files.createTempFile("choisi", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(in.toFile())
                    .redirectError(err.toFile())
                    .start();
            String out = text(process.getInputStream());
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Run(process.exitValue(), out, Files.readString(err));
        } finally {
            Files.delete(in);
            Files.delete(err);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
