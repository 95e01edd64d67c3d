package org.choisi.web.api;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets ids with slashes of both kinds through, written as %2F and %5C; no address of ours is a file's. */
@Component
final class Paths implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String AS_WRITTEN = "passthrough";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling(AS_WRITTEN);
            connector.setEncodedReverseSolidusHandling(AS_WRITTEN);
        });
    }
}
