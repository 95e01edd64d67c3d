package org.choisi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Only our own pages may send something through somebody's browser: another site must not publish rules or send files in the
 * name of its visitors. Programs other than browsers do not say where they stand, and are let through.
 */
@Configuration(proxyBeanMethods = false)
class OwnPages implements WebMvcConfigurer, HandlerInterceptor {

    private static final String SENDER = "Sec-Fetch-Site";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String sender = request.getHeader(SENDER);
        if (!READING.contains(request.getMethod()) && sender != null && !OURS.contains(sender)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return true;
    }
}
