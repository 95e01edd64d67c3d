package org.choisi.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import org.choisi.lifecycle.AdviceDesk;

final class Decisions {
    static void compare(AdviceDesk d, Path p, LocalDate l) {}
}
