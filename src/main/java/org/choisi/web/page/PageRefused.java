package org.choisi.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.choisi.measure.Refused;
import org.choisi.web.Languages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page why the rules or the data cannot answer, such as on a day when no rule was in force. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageRefused implements HandlerExceptionResolver {

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (request.getRequestURI().startsWith("/api/") || !(failure instanceof Refused refused)) {
            return null;
        }
        String why = refused.text().in(Languages.of(request));
        return new ModelAndView("refused", Map.of("why", why), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
