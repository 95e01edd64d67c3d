package org.choisi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.choisi.measure.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The language of an answer is the first of ours that Accept-Language names, else French; a reader of pages may choose the
 * other one.
 */
@Configuration(proxyBeanMethods = false)
public class Languages implements WebMvcConfigurer {

    /** The language in which to answer a request. */
    public static Language of(HttpServletRequest request) {
        return Language.of(RequestContextUtils.getLocale(request));
    }

    /** The language that a word names, such as {@code fr}; empty when it is none of ours. */
    public static Optional<Language> named(String word) {
        return Arrays.stream(Language.values())
                .filter(language -> language.locale().getLanguage().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** Whether Accept-Language alone decides: calls of programs, and what other sites show. */
    public static boolean isOfPrograms(HttpServletRequest request) {
        return ChosenLanguage.isOfPrograms(request);
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.FRENCH, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.FRENCH);
        return new ChosenLanguage(resolver);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ChosenLanguage.Choice());
    }

    /** Handlers may ask for a {@link Language}. */
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LanguageArgument());
    }

    private static final class LanguageArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Language.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return of(request.getNativeRequest(HttpServletRequest.class));
        }
    }
}
