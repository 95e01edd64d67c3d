package org.choisi.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.choisi.measure.Language;
import org.choisi.web.Languages;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Leads to the page that is being read, in the other language; templates ask it, those of errors too. */
@Component("otherLanguage")
class OtherLanguage {

    private static final String PARAMETER = "langue";
    private static final List<String> READING = List.of("GET", "HEAD");

    /** An address of this server, whatever was asked for. */
    public String href() {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        Language other = Languages.of(request) == Language.FR ? Language.EN : Language.FR;
        String choice = PARAMETER + "=" + other.locale().getLanguage();
        // What was sent by a form is not sent again: its answer has no address of its own.
        if (!READING.contains(request.getMethod())) {
            return "/?" + choice;
        }
        String kept = query(request);
        return path(request) + "?" + (kept.isEmpty() ? "" : kept + "&") + choice;
    }

    /** Two slashes at the beginning would lead to another site. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return "/" + path.replaceFirst("^[/\\\\]+", "");
    }

    private static String query(HttpServletRequest request) {
        return Arrays.stream(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(part -> !part.isEmpty() && !part.equals(PARAMETER) && !part.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
    }
}
