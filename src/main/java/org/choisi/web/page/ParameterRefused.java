package org.choisi.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.web.Languages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page which value of its address or form is not understood. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ParameterRefused implements HandlerExceptionResolver {

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (request.getRequestURI().startsWith("/api/")) {
            return null;
        }
        return wrong(failure)
                .map(parameter -> said(parameter).in(Languages.of(request)))
                .map(why -> new ModelAndView("refused", Map.of("why", why), HttpStatus.BAD_REQUEST))
                .orElse(null);
    }

    private static Optional<WrongParameter> wrong(Exception failure) {
        if (failure instanceof WrongParameter wrong) {
            return Optional.of(wrong);
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return Optional.of(new WrongParameter(mismatch.getName(), String.valueOf(mismatch.getValue())));
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return Optional.of(new WrongParameter(missing.getParameterName(), ""));
        }
        if (failure instanceof MethodArgumentNotValidException invalid) {
            return wrong(invalid.getBindingResult());
        }
        return failure instanceof BindException bind ? wrong(bind.getBindingResult()) : Optional.empty();
    }

    private static Optional<WrongParameter> wrong(BindingResult result) {
        return Optional.ofNullable(result.getFieldError()).map(ParameterRefused::wrong);
    }

    private static WrongParameter wrong(FieldError error) {
        return new WrongParameter(error.getField(), String.valueOf(error.getRejectedValue()));
    }

    private static Text said(WrongParameter wrong) {
        String name = Quoted.of(wrong.name());
        if (wrong.value().isEmpty()) {
            return new Text("Il manque « %s ».".formatted(name), "“%s” is missing.".formatted(name));
        }
        String value = Quoted.of(wrong.value());
        return new Text(
                "« %s » ne peut pas valoir « %s ». Corrigez cette valeur dans l’adresse ou le formulaire, ou enlevez-la."
                        .formatted(name, value),
                "“%s” cannot be “%s”. Correct this value in the address or the form, or take it away."
                        .formatted(name, value));
    }
}
