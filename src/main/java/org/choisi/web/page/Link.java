package org.choisi.web.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriUtils;

/** An address with what it asks for; nothing empty is asked. */
public record Link(String path, Map<String, String> asked) {

    /** Something to follow, and what it says. */
    public record Shown(String href, String text) {}

    public static Link to(String path) {
        return new Link(path, Map.of());
    }

    public Link with(String name, Object value) {
        var more = new LinkedHashMap<>(asked);
        more.put(name, String.valueOf(value));
        return new Link(path, more);
    }

    public String href() {
        var href = new StringBuilder(path);
        asked.forEach((name, value) -> {
            if (!value.isEmpty()) {
                href.append(href.length() == path.length() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(UriUtils.encode(value, StandardCharsets.UTF_8));
            }
        });
        return href.toString();
    }
}
