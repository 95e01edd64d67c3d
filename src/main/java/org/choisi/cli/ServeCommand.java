package org.choisi.cli;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.choisi.measure.Text;
import org.choisi.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code choisi serve}: the server, until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Démarre le serveur. / Starts the server.")
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "N", description = "Port d'écoute (défaut : 8080). / Port to listen on.")
    private Integer port;

    @Option(
            names = "--address",
            paramLabel = "HOST",
            description = "Adresse d'écoute (défaut : 127.0.0.1, cette machine seule ; 0.0.0.0 : toutes)."
                    + " / Address to listen on (default: this machine alone).")
    private InetAddress address;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Où le serveur garde ses données (défaut : ./data). / Where the server keeps its data.")
    private Path dataDir;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Override
    public Integer call() throws InterruptedException {
        if (port != null && (port < 0 || port > HIGHEST_PORT)) {
            throw new ChoisiCommand.Unusable(new Text(
                    "--port : un nombre de 0 à " + HIGHEST_PORT + " est attendu",
                    "--port: a number from 0 to " + HIGHEST_PORT + " is expected"));
        }
        Server.runUntilStopped(settings());
        return 0;
    }

    /** Only what was asked for: the rest stays as the installation has it. */
    private List<String> settings() {
        List<String> settings = new ArrayList<>();
        add(settings, "server.port", port);
        add(settings, "server.address", address == null ? null : address.getHostAddress());
        add(settings, "choisi.data-dir", dataDir);
        add(settings, "choisi.rules", folders.installation().rules());
        add(settings, "choisi.reference-data", folders.installation().referenceData());
        return settings;
    }

    private static void add(List<String> settings, String name, Object value) {
        if (value != null) {
            settings.add("--" + name + "=" + value);
        }
    }
}
