package org.choisi.web.page.measure;

import java.util.List;
import org.choisi.web.chart.Lines;
import org.choisi.web.page.Link;

/**
 * Frozen years beside each other.
 *
 * @param chart null until a year is frozen
 * @param changes why the figure moved from one year to the next
 * @param downloads the frozen years as files, none until one is
 * @param mayFreeze the years that may be frozen now, the latest first
 */
record TrajectoryView(
        String headline,
        String asOf,
        String lead,
        Lines chart,
        String top,
        List<Year> years,
        List<Change> changes,
        List<IndicatorsView.Line> targets,
        List<String> mayFreeze,
        String whyNot,
        List<Link.Shown> downloads) {

    record Year(String year, String users, String total, String perUser, String electricity, String frozen) {}

    record Change(String years, String total, String volume, String mix, String life, String factors, String perUser) {}
}
