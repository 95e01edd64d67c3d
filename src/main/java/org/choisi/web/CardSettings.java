package org.choisi.web;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.choisi.measure.Quoted;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the cards of the catalogue may be shown.
 *
 * @param publicUrl address at which readers reach this server; empty for the one that they asked at
 * @param frameAncestors sites that may show a card in a frame; empty for none
 * @param allowedOrigins sites whose own scripts may read the catalogue; empty for none
 */
@ConfigurationProperties("choisi.card")
public record CardSettings(String publicUrl, List<String> frameAncestors, List<String> allowedOrigins) {

    /** A site and nothing else: what follows would become another rule for browsers. */
    private static final Pattern SITE = Pattern.compile("https?://(\\*\\.)?[A-Za-z0-9.-]+(:[0-9]{1,5})?");

    private static final Pattern ADDRESS = Pattern.compile(SITE.pattern() + "(/[A-Za-z0-9._~/-]*)?");
    private static final String NOBODY = "'none'";

    /** @throws Refused when something is no address of a site */
    public CardSettings {
        publicUrl = Objects.requireNonNullElse(publicUrl, "").strip().replaceFirst("/+$", "");
        frameAncestors = sites("choisi.card.frame-ancestors", frameAncestors);
        allowedOrigins = sites("choisi.card.allowed-origins", allowedOrigins);
        if (!publicUrl.isEmpty() && !ADDRESS.matcher(publicUrl).matches()) {
            throw refused("choisi.card.public-url", publicUrl);
        }
    }

    private static List<String> sites(String setting, List<String> given) {
        List<String> sites = given == null
                ? List.of()
                : given.stream()
                        .map(String::strip)
                        .filter(site -> !site.isEmpty())
                        .toList();
        sites.stream().filter(site -> !SITE.matcher(site).matches()).findFirst().ifPresent(site -> {
            throw refused(setting, site);
        });
        return sites;
    }

    private static Refused refused(String setting, String value) {
        return new Refused(new Text(
                "réglage %s : « %s » n'est pas l'adresse d'un site, comme https://portail.example.fr"
                        .formatted(setting, Quoted.of(value)),
                "setting %s: '%s' is not the address of a site, such as https://portal.example.org"
                        .formatted(setting, Quoted.of(value))));
    }

    /** What browsers are told of who may frame a card. */
    public String framing() {
        return "frame-ancestors " + (frameAncestors.isEmpty() ? NOBODY : String.join(" ", frameAncestors));
    }
}
