package org.choisi.inventory.g4it;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetProfile;
import org.choisi.reference.G4itNames;
import org.choisi.table.SafeCell;

/**
 * Writes the {@code physicalEquipment.csv} of G4IT and NumEcoEval. Nobody is named in it: its column for users stays empty.
 * What is not known is left to their own defaults.
 */
final class G4itWriter {

    /** The columns of G4IT's own template, then those that it takes besides. */
    static final String HEADER =
            "nomEquipementPhysique;modele;quantite;nomCourtDatacenter;dateAchat;dateRetrait;type;statut;"
                    + "paysDUtilisation;consoElecAnnuelle;utilisateur;nomSourceDonnee;nomEntite;nbCoeur;fabricant;tailleDuDisque;"
                    + "tailleMemoire;typeDeProcesseur";

    /** G4IT refuses a row without a model. */
    private static final String NO_MODEL = "unknown";

    private static final String KNOWN = "known";
    private static final String SOURCE = "Choisi";

    private final G4itNames names;
    private final OutputStream out;

    G4itWriter(G4itNames names, OutputStream out) throws IOException {
        this.names = names;
        this.out = out;
        out.write((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** @param asset what was made of the line */
    void write(AssetLine line, Asset asset) throws IOException {
        String row = cells(line, asset).stream().map(SafeCell::of).collect(Collectors.joining(";"));
        out.write((row + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private List<String> cells(AssetLine line, Asset asset) {
        AssetProfile profile = asset.profile();
        String model = line.get(AssetColumn.MODEL);
        return List.of(
                asset.id(),
                model.isEmpty() ? NO_MODEL : model,
                Integer.toString(asset.quantity()),
                "",
                bought(line),
                line.get(AssetColumn.RETIRED_ON),
                type(line, profile),
                names.status(profile.status()).orElse(line.get(AssetColumn.STATUS)),
                names.country(profile.country()).orElse(line.get(AssetColumn.COUNTRY)),
                "",
                "",
                SOURCE,
                asset.entity(),
                "",
                asset.manufacturer(),
                "",
                "",
                line.get(AssetColumn.PROCESSOR));
    }

    /** Their life starts at the purchase; ours at the start of service, which stands in where no purchase is known. */
    private static String bought(AssetLine line) {
        return line.has(AssetColumn.BOUGHT_ON) ? line.get(AssetColumn.BOUGHT_ON) : line.get(AssetColumn.IN_SERVICE_ON);
    }

    /** A category that is not understood keeps the words of its source. */
    private String type(AssetLine line, AssetProfile profile) {
        String stated = line.get(AssetColumn.CATEGORY);
        return profile.categoryState().equals(KNOWN)
                ? names.type(profile.category()).orElse(profile.category())
                : stated;
    }
}
