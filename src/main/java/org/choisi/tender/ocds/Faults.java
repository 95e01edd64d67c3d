package org.choisi.tender.ocds;

import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Text;
import org.choisi.tender.Fault;
import org.choisi.tender.Severity;

/** What is found wrong while one consultation is read. A file that is wrong everywhere is told so, not listed. */
final class Faults {

    private static final int MOST = 1000;

    private final List<Fault> faults;
    private int more;
    private Severity gravest = Severity.INFO;

    Faults() {
        this(List.of());
    }

    Faults(List<Fault> before) {
        faults = new ArrayList<>(before);
    }

    Fault block(String id, String where, String fr, String en) {
        return add(new Fault(id, Severity.BLOCK, where, new Text(fr, en)));
    }

    Fault warn(String id, String where, String fr, String en) {
        return add(new Fault(id, Severity.WARN, where, new Text(fr, en)));
    }

    Fault info(String id, String where, String fr, String en) {
        return add(new Fault(id, Severity.INFO, where, new Text(fr, en)));
    }

    Fault add(Fault fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        } else {
            more++;
            gravest = fault.severity().compareTo(gravest) < 0 ? fault.severity() : gravest;
        }
        return fault;
    }

    List<Fault> all() {
        if (more == 0) {
            return faults;
        }
        List<Fault> all = new ArrayList<>(faults);
        all.add(new Fault(
                "DATA-MORE",
                gravest,
                "",
                new Text(
                        "%d autres défauts ne sont pas montrés ; corrigez d'abord ceux-ci.".formatted(more),
                        "%d more faults are not shown; mend these first.".formatted(more))));
        return all;
    }
}
