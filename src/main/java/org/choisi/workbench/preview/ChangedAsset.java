package org.choisi.workbench.preview;

import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.Decision;

/** An asset whose advice changes, and all that is said of it on either side. */
public record ChangedAsset(Asset asset, Change change, Decision before, Decision after) {}
