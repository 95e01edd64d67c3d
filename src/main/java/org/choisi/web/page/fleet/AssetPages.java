package org.choisi.web.page.fleet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.store.Inventories;
import org.choisi.store.StoredAdvice;
import org.choisi.store.StoredAsset;
import org.choisi.web.AssetDeciding;
import org.choisi.web.DecisionFault;
import org.choisi.web.page.Speech;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** One asset: the advice and everything behind it. */
@Controller
class AssetPages {

    private final Inventories inventories;
    private final StoredAdvice assets;
    private final AssetViews views;
    private final AssetDeciding deciding;
    private final MessageSource messages;

    AssetPages(
            Inventories inventories,
            StoredAdvice assets,
            AssetViews views,
            AssetDeciding deciding,
            MessageSource messages) {
        this.inventories = inventories;
        this.assets = assets;
        this.views = views;
        this.deciding = deciding;
        this.messages = messages;
    }

    /** Which asset is wanted; without a line, the first with that id. */
    record Wanted(UUID inventaire, String id, Integer ligne) {}

    @GetMapping(AssetAddress.PATH)
    String asset(Wanted wanted, Language language, Model model) {
        return show(find(wanted, language), new AssetDeciding.Asked("", "", ""), List.of(), language, model);
    }

    /** @param par who decides: a name, a role or a committee */
    record Sent(String decision, String motif, String par) {}

    @PostMapping(AssetAddress.PATH)
    String decide(Wanted wanted, Sent sent, Language language, Model model, HttpServletResponse response) {
        StoredAsset asset = find(wanted, language);
        var asked = new AssetDeciding.Asked(sent.decision(), sent.motif(), sent.par());
        List<DecisionFault> faults = deciding.decide(asset, asked);
        if (faults.isEmpty()) {
            return "redirect:" + AssetAddress.of(asset.inventory(), asset.row()).href() + "#decider";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(asset, asked, faults, language, model);
    }

    private String show(
            StoredAsset asset, AssetDeciding.Asked sent, List<DecisionFault> faults, Language language, Model model) {
        var inventory = inventories.find(asset.inventory()).orElseThrow(AssetPages::notFound);
        model.addAttribute("asset", views.view(inventory, asset, sent, faults, new Speech(messages, language)));
        return "asset";
    }

    @GetMapping(path = AssetAddress.JSON, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String json(Wanted wanted, Language language) {
        return find(wanted, language).json();
    }

    private StoredAsset find(Wanted wanted, Language language) {
        if (wanted.inventaire() == null || wanted.id() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        int line = wanted.ligne() == null ? 0 : wanted.ligne();
        return assets.find(wanted.inventaire(), wanted.id(), line, language).orElseThrow(AssetPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
