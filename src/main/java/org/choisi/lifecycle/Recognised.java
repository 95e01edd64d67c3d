package org.choisi.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.choisi.measure.Text;
import org.choisi.reference.CategoryMatch;
import org.choisi.reference.OsSupport;
import org.choisi.reference.Processors;
import org.choisi.reference.ReferenceData;

/**
 * What reference data recognise in the words of an inventory: categories, models, systems, processors. The same words give
 * the same object, so that profiles share their parts. For one thread.
 */
final class Recognised {

    static final String KNOWN = "known";
    private static final String UNKNOWN = Words.UNKNOWN;
    private static final int LONGEST_QUOTED = 60;
    private static final int MOST_KEPT = 20_000;
    private static final Text NOTHING = Text.same("");

    private final ReferenceData reference;
    private final LocalDate asOf;
    private final Map<String, AssetFacts.Kind> kinds = new HashMap<>();
    private final Map<String, AssetFacts.SystemSupport> systems = new HashMap<>();
    private final Map<String, Ability> abilities = new HashMap<>();
    private final Map<Long, List<String>> inferred = new HashMap<>();

    /** What a processor allows: {@code able}, {@code unable} or {@code unknown}. */
    record Ability(String processor, String upgradable, String takesCurrentSystem) {}

    Recognised(ReferenceData reference, LocalDate asOf) {
        this.reference = reference;
        this.asOf = asOf;
    }

    AssetFacts.Kind kind(AssetLine line) {
        String stated = line.get(AssetColumn.CATEGORY);
        AssetFacts.Kind kind = kinds.get(stated);
        if (kind != null) {
            return kind;
        }
        CategoryMatch match = stated.isEmpty()
                ? new CategoryMatch.Generic(List.copyOf(reference.categories().codes()))
                : reference.categories().resolve(stated);
        if (match instanceof CategoryMatch.Known known) {
            return remembered(kinds, stated, () -> new AssetFacts.Kind(known.code(), KNOWN, "", ""));
        }
        if (match instanceof CategoryMatch.Generic generic) {
            return kindByModel(line, generic.candidates(), stated.isEmpty() ? "missing" : "unmatched");
        }
        return notKnown(line, UNKNOWN);
    }

    private AssetFacts.Kind kindByModel(AssetLine line, List<String> candidates, String otherwise) {
        return reference
                .models()
                .find(line.get(AssetColumn.MANUFACTURER), line.get(AssetColumn.MODEL), candidates)
                .map(match -> {
                    line.infer(AssetColumn.CATEGORY, line.get(AssetColumn.CATEGORY));
                    return new AssetFacts.Kind(match.code(), KNOWN, "", "");
                })
                .orElseGet(() -> notKnown(line, otherwise));
    }

    private static AssetFacts.Kind notKnown(AssetLine line, String state) {
        return new AssetFacts.Kind(
                UNKNOWN, state, quoted(line.get(AssetColumn.CATEGORY)), quoted(line.get(AssetColumn.MODEL)));
    }

    /** @param os as written, empty when it is not */
    AssetFacts.SystemSupport system(String os) {
        AssetFacts.SystemSupport known = systems.get(os);
        return known != null ? known : remembered(systems, os, () -> support(os));
    }

    private AssetFacts.SystemSupport support(String os) {
        if (os.isEmpty()) {
            return new AssetFacts.SystemSupport(NOTHING, UNKNOWN, "unstated", null, "", NOTHING);
        }
        Optional<OsSupport> found = reference.operatingSystems().find(os, "");
        if (found.isEmpty()) {
            return new AssetFacts.SystemSupport(Text.same(quoted(os)), UNKNOWN, "unrecognised", null, "", NOTHING);
        }
        OsSupport support = found.get();
        String state = switch (support.state(asOf)) {
            case ENDED -> "ended";
            case SUPPORTED -> "supported";
            case UNKNOWN -> UNKNOWN;
        };
        return new AssetFacts.SystemSupport(
                support.product(),
                support.family(),
                state,
                support.end().orElse(null),
                support.provenance().at(),
                support.nextStep());
    }

    /** @param processor as written, empty when it is not */
    Ability processor(String processor) {
        Ability known = abilities.get(processor);
        return known != null ? known : remembered(abilities, processor, () -> ability(processor));
    }

    private Ability ability(String processor) {
        Optional<Processors.Facts> facts =
                processor.isEmpty() ? Optional.empty() : reference.processors().find(processor);
        return new Ability(
                facts.isPresent() ? quoted(processor) : "",
                able(facts.flatMap(Processors.Facts::upgradable)),
                able(facts.flatMap(Processors.Facts::takesCurrentWindows)));
    }

    private static String able(Optional<Boolean> able) {
        return able.map(yes -> yes ? "able" : "unable").orElse(UNKNOWN);
    }

    /** Names of the columns that were inferred for a line, in name order. */
    List<String> inferred(AssetLine line) {
        return inferred.computeIfAbsent(line.inferred(), bits -> {
            List<String> names = new ArrayList<>();
            for (AssetColumn column : AssetColumn.values()) {
                if ((bits & 1L << column.ordinal()) != 0) {
                    names.add(column.label());
                }
            }
            Collections.sort(names);
            return List.copyOf(names);
        });
    }

    private static <V> V remembered(Map<String, V> known, String words, Supplier<V> work) {
        V found = work.get();
        if (known.size() < MOST_KEPT) {
            known.put(words, found);
        }
        return found;
    }

    /** Words of an inventory repeated in a sentence, shortened. */
    static String quoted(String words) {
        return words.length() <= LONGEST_QUOTED ? words : words.substring(0, LONGEST_QUOTED) + "…";
    }
}
