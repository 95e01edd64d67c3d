package org.choisi.web;

import java.sql.SQLException;
import org.choisi.install.Installation;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one sentence why the server did not start, where its user can do something about it. */
final class StartFailure {

    private static final int H2_IN_USE = 90020;

    private StartFailure() {}

    /** The refusal within a failure, or the failure itself when it is a bug. */
    static RuntimeException explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused || cause instanceof Installation.NoSuchFolder) {
                return (RuntimeException) cause;
            }
            if (cause instanceof PortInUseException taken) {
                return portInUse(taken.getPort());
            }
            if (cause instanceof SQLException sql) {
                return database(sql);
            }
        }
        return failure;
    }

    private static Refused portInUse(int port) {
        return new Refused(new Text(
                "le port %d est déjà utilisé ; donnez-en un autre avec --port".formatted(port),
                "port %d is already in use; give another one with --port".formatted(port)));
    }

    private static Refused database(SQLException why) {
        if (why.getErrorCode() == H2_IN_USE) {
            return new Refused(new Text(
                    "le dossier de données est déjà utilisé par un autre serveur ; arrêtez-le ou donnez --data-dir",
                    "the data folder is already in use by another server; stop it or give --data-dir"));
        }
        String said = String.valueOf(why.getMessage()).lines().findFirst().orElse("");
        return new Refused(new Text(
                "la base de données ne peut pas être ouverte : " + said, "the database cannot be opened: " + said));
    }
}
