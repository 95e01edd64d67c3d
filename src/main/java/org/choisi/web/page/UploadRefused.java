package org.choisi.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Shows why an upload was not taken. At once: a second look at the same request would fail on the same upload. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadRefused implements HandlerExceptionResolver {

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (request.getRequestURI().startsWith("/api/")) {
            return null;
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return new ModelAndView("error/413", Map.of(), HttpStatus.CONTENT_TOO_LARGE);
        }
        if (failure instanceof MultipartException) {
            return new ModelAndView("error/4xx", Map.of(), HttpStatus.BAD_REQUEST);
        }
        return null;
    }
}
