package org.choisi.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.choisi.measure.Language;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The language that a reader chose on a page and that a cookie keeps, else that of the browser. What programs and other sites
 * ask for never depends on a cookie.
 */
final class ChosenLanguage extends CookieLocaleResolver {

    /** Of the cookie, and of the parameter by which a page is asked for in a language. */
    static final String NAME = "langue";

    private static final Duration KEPT = Duration.ofDays(365);

    private final LocaleResolver browser;

    /** @param browser what decides where nothing is chosen */
    ChosenLanguage(LocaleResolver browser) {
        super(NAME);
        this.browser = browser;
        setCookieMaxAge(KEPT);
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
        setDefaultLocaleFunction(browser::resolveLocale);
    }

    /** Where Accept-Language alone decides; the page about calls, {@code /api}, is a page. */
    static boolean isOfPrograms(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.startsWith("/catalogue/") && path.endsWith("/card");
    }

    /** Null for what is none of our languages: the browser's is taken. */
    @Override
    protected Locale parseLocaleValue(String word) {
        return Languages.named(word).map(Language::locale).orElse(null);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return isOfPrograms(request) ? browser.resolveLocale(request) : super.resolveLocale(request);
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return isOfPrograms(request)
                ? new SimpleLocaleContext(browser.resolveLocale(request))
                : super.resolveLocaleContext(request);
    }

    /** Takes up the choice of a link; a language that is none of ours changes nothing. */
    static final class Choice extends LocaleChangeInterceptor {

        Choice() {
            setParamName(NAME);
            setHttpMethods("GET");
            setIgnoreInvalidLocale(true);
        }

        /** A page that says what went wrong comes after the choice was taken up. */
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws ServletException {
            boolean taken = isOfPrograms(request) || request.getDispatcherType() == DispatcherType.ERROR;
            return taken || super.preHandle(request, response, handler);
        }

        @Override
        protected Locale parseLocaleValue(String word) {
            return Languages.named(word).map(Language::locale).orElseThrow(IllegalArgumentException::new);
        }
    }
}
