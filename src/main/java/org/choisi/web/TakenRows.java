package org.choisi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.choisi.impact.activity.ActivityReport;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.inventory.Reject;
import org.choisi.inventory.register.RegisterReader;
import org.choisi.measure.Text;

/** The rows of registers, but for those of kinds that a later file holds, with what is said of the others. */
final class TakenRows implements RegisterReader.Sink {

    private final Set<String> notWanted;
    private final List<RegisterRow> rows = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();
    private ActivityReport activities = ActivityReport.NONE;

    TakenRows(Set<String> notWanted) {
        this.notWanted = Set.copyOf(notWanted);
    }

    List<RegisterRow> rows() {
        return rows;
    }

    List<Reject> rejects() {
        return rejects;
    }

    List<Text> notes() {
        return notes;
    }

    ActivityReport activities() {
        return activities;
    }

    @Override
    public void activities(ActivityReport read) {
        activities = read;
    }

    @Override
    public void accept(RegisterRow row) {
        if (!notWanted.contains(RegisterReader.kindOf(row))) {
            rows.add(row);
        }
    }

    @Override
    public void reject(Reject reject) {
        rejects.add(reject);
    }

    @Override
    public void note(Text note) {
        notes.add(note);
    }
}
