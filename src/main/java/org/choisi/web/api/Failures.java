package org.choisi.web.api;

import java.util.List;
import java.util.stream.Collectors;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What each kind of failure means to the author of a call. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static Problem problem(Exception failure) {
        if (failure instanceof CallRefused refused) {
            return refused.problem();
        }
        if (failure instanceof Refused refused) {
            return refused(refused);
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return Problem.tooLarge("200 Mo / MB");
        }
        if (failure instanceof MissingServletRequestPartException missing) {
            return missing(missing.getRequestPartName());
        }
        if (failure instanceof MultipartException) {
            return badMultipart();
        }
        if (failure instanceof HttpMessageNotReadableException) {
            return Problem.malformed(new Text(
                    "Un objet JSON avec les champs de cet appel est attendu.",
                    "A JSON object with the fields of this call is expected."));
        }
        return failure instanceof ErrorResponse answer ? standard(answer) : unexpected(failure);
    }

    private static Problem refused(Refused refused) {
        return Problem.refused(
                refused.text(),
                refused.findings().stream()
                        .map(finding -> new Problem.Fault(pointer(finding), finding.text()))
                        .toList());
    }

    /** What has no line is a field of the body: {@code new.years}. */
    private static String pointer(Finding finding) {
        return finding.row() == 0 && !finding.file().contains("/")
                ? "/" + finding.file().replace('.', '/')
                : finding.file() + ":" + finding.row() + ":" + finding.column();
    }

    private static Problem missing(String part) {
        var reason = new Text(
                "la partie « " + part + " » manque : envoyez le fichier en multipart/form-data sous ce nom",
                "part '" + part + "' is missing: send the file as multipart/form-data under that name");
        return new Problem(
                400,
                "missing-part",
                new Text("Fichier manquant", "Missing file"),
                new Text("Le fichier manque.", "The file is missing."),
                List.of(new Problem.Fault("/" + part, reason)));
    }

    private static Problem badMultipart() {
        return new Problem(
                400,
                "bad-multipart",
                new Text("Envoi illisible", "Unreadable content"),
                new Text(
                        "Un envoi multipart/form-data complet est attendu, avec le fichier sous le nom « file ».",
                        "A whole multipart/form-data body is expected, with the file under the name 'file'."));
    }

    private static Problem standard(ErrorResponse answer) {
        int status = answer.getStatusCode().value();
        return switch (status) {
            case 403 ->
                new Problem(
                        403,
                        "cross-site",
                        new Text("Envoi refusé", "Refused"),
                        new Text(
                                "Un autre site a envoyé cette demande par votre navigateur ; rien n'a changé.",
                                "Another site sent this request through your browser; nothing has changed."));
            case 404 -> Problem.unknown(noSuchAddress(answer));
            case 405 ->
                new Problem(
                        405,
                        "method-not-allowed",
                        new Text("Méthode non prévue", "Method not allowed"),
                        methods((HttpRequestMethodNotSupportedException) answer));
            case 415 ->
                new Problem(
                        415,
                        "unsupported-media-type",
                        new Text("Type de contenu non prévu", "Unsupported media type"),
                        types((HttpMediaTypeNotSupportedException) answer));
            case 406 ->
                new Problem(
                        406,
                        "not-acceptable",
                        new Text("Forme de réponse non prévue", "Not acceptable"),
                        new Text(
                                "Cet appel répond en JSON ; demandez application/json.",
                                "This call answers in JSON; ask for application/json."));
            default -> other(status);
        };
    }

    private static Text noSuchAddress(ErrorResponse answer) {
        String path = answer instanceof NoResourceFoundException missing ? " /" + missing.getResourcePath() : "";
        return new Text("Aucun appel n'a cette adresse" + path + ".", "No call has this address" + path + ".");
    }

    private static Text methods(HttpRequestMethodNotSupportedException wrong) {
        String known =
                String.join(", ", wrong.getSupportedMethods() == null ? new String[0] : wrong.getSupportedMethods());
        return new Text(
                "Cette adresse ne répond pas à " + wrong.getMethod() + " ; elle connaît " + known + ".",
                "This address does not answer " + wrong.getMethod() + "; it knows " + known + ".");
    }

    private static Text types(HttpMediaTypeNotSupportedException wrong) {
        String known = wrong.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Text("Content-Type attendu : " + known + ".", "Content-Type expected: " + known + ".");
    }

    private static Problem other(int status) {
        return new Problem(
                status,
                "bad-request",
                new Text("Demande incorrecte", "Bad request"),
                new Text(
                        "La demande n'est pas celle que cet appel attend.",
                        "The request is not what this call expects."));
    }

    private static Problem unexpected(Exception failure) {
        LOG.error("a call failed", failure);
        return new Problem(
                500,
                "unexpected",
                new Text("Erreur inattendue", "Unexpected error"),
                new Text(
                        "Une erreur inattendue est notée dans le journal du serveur ; signalez-la.",
                        "An unexpected error is written in the server's log; please report it."));
    }
}
