package org.choisi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.choisi.measure.Language;
import org.choisi.web.Languages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Answers every failed call below {@code /api} with a problem, in the caller's language. Pages have their own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Problems implements HandlerExceptionResolver {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith("/api/") || response.isCommitted()) {
            return null;
        }
        Problem problem = Failures.problem(failure);
        response.reset();
        if (failure instanceof ErrorResponse answer) {
            copy(answer.getHeaders(), response);
        }
        try {
            write(problem, Languages.of(request), response);
        } catch (IOException gone) {
            return new ModelAndView(); // the caller hung up: nobody is left to tell
        }
        return new ModelAndView();
    }

    private static void copy(HttpHeaders headers, HttpServletResponse response) {
        for (Map.Entry<String, java.util.List<String>> header : headers.headerSet()) {
            header.getValue().forEach(value -> response.addHeader(header.getKey(), value));
        }
    }

    private static void write(Problem problem, Language language, HttpServletResponse response) throws IOException {
        byte[] body = body(problem, language);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] body(Problem problem, Language language) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("type", "/problems/" + problem.code());
            json.writeStringProperty("title", problem.title().in(language));
            json.writeName("status");
            json.writeNumber(problem.status());
            json.writeStringProperty("detail", problem.detail().in(language));
            json.writeArrayPropertyStart("errors");
            for (Problem.Fault fault : problem.errors()) {
                json.writeStartObject();
                json.writeStringProperty("pointer", fault.pointer());
                json.writeStringProperty("reason", fault.reason().in(language));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
