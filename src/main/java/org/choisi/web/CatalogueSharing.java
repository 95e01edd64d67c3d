package org.choisi.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets the scripts of named sites read the catalogue: an intranet page that fetches the card itself cannot do so otherwise.
 * Nobody may unless the installation names them.
 */
@Configuration(proxyBeanMethods = false)
class CatalogueSharing implements WebMvcConfigurer {

    private static final String[] READABLE = {"/api/catalogue", "/api/catalogue/*/impact", "/catalogue/*/card"};

    private final CardSettings settings;

    CatalogueSharing(CardSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        if (settings.allowedOrigins().isEmpty()) {
            return;
        }
        for (String path : READABLE) {
            registry.addMapping(path)
                    .allowedOriginPatterns(settings.allowedOrigins().toArray(String[]::new))
                    .allowedMethods("GET", "HEAD")
                    .allowCredentials(false);
        }
    }
}
