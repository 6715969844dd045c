package org.beecitiz.web.photos;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.beecitiz.limits.TooManyRequestsException;
import org.beecitiz.photo.PhotoIntake;
import org.beecitiz.photo.PhotoView;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.territory.CollectivityDirectory;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.web.faces.Messages;

/**
 * {@code POST /api/photos/{c}/brouillons/{draft}} and {@code /api/photos/{c}/suivi/{secret}}: adds the part {@code photo}, and answers
 * {@code {"key": …, "src": …}} with 201; {@code DELETE …/brouillons/{draft}/{key}} removes one.
 *
 * <p>What the user has to mend is 422, too many photos in little time 429, with {@code {"error": …}} in their language. A form without script gets a redirect back to its page instead
 * (parameter {@code retour}, a path of this portal), with {@code erreur} when it was refused; it removes with the field {@code retirer}.
 */
@WebServlet("/api/photos/*")
@MultipartConfig(maxFileSize = SentPhoto.MAX_PART, maxRequestSize = SentPhoto.MAX_REQUEST)
public class PhotoUploadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient CollectivityDirectory directory;

    @Inject
    private transient PhotoIntake intake;

    @Inject
    private transient Messages messages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = path(request);
        CollectivityId collectivity = collectivity(path);
        try {
            SentPhoto.mustBeReadable(request);
        } catch (BusinessException refused) {
            // Nor can be read where the form wanted to lead.
            write(response, UNPROCESSABLE, problem(refused));
            return;
        }
        try {
            String removed = request.getParameter("retirer");
            if (removed != null && isDraft(path)) {
                intake.removeFromDraft(collectivity, path.get(2), removed);
                answer(
                        request,
                        response,
                        HttpServletResponse.SC_OK,
                        Json.createObjectBuilder().build());
                return;
            }
            PhotoView photo = add(collectivity, path, request);
            answer(
                    request,
                    response,
                    HttpServletResponse.SC_CREATED,
                    Json.createObjectBuilder()
                            .add("key", photo.key())
                            .add("src", "/photos/" + photo.key() + "-320.jpg")
                            .build());
        } catch (BusinessException refused) {
            refuse(request, response, refused);
        }
    }

    private PhotoView add(CollectivityId collectivity, List<String> path, HttpServletRequest request)
            throws IOException {
        return SentPhoto.read(
                request,
                file -> isDraft(path)
                        ? intake.addToDraft(collectivity, path.get(2), file)
                        : intake.addByAuthor(collectivity, path.get(2), file));
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = path(request);
        if (path.size() != 4 || !isDraft(path)) {
            throw new NotFoundException("no photo to remove there");
        }
        try {
            intake.removeFromDraft(collectivity(path), path.get(2), path.get(3));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (BusinessException refused) {
            refuse(request, response, refused);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, BusinessException refused)
            throws IOException {
        answer(
                request,
                response,
                refused instanceof TooManyRequestsException ? TooManyRequestsException.STATUS : UNPROCESSABLE,
                problem(refused));
    }

    private JsonObject problem(BusinessException refused) {
        return Json.createObjectBuilder()
                .add("error", messages.of(refused))
                .add("key", refused.key())
                .build();
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, int status, JsonObject body)
            throws IOException {
        Optional<String> back = Optional.ofNullable(request.getParameter("retour"))
                .filter(page -> page.matches("/[a-z0-9-]+/(signaler|suivi)/[A-Za-z0-9_/-]+"));
        if (back.isPresent()) {
            response.sendRedirect(
                    back.get() + (status < 400 ? "#photos" : "?erreur=" + body.getString("key") + "#photos"));
            return;
        }
        write(response, status, body);
    }

    private static void write(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(body.toString());
    }

    private static List<String> path(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        return List.of(path.replaceFirst("^/", "").split("/", -1));
    }

    private CollectivityId collectivity(List<String> path) {
        boolean known = path.size() >= 3 && (isDraft(path) || path.get(1).equals("suivi"));
        return Optional.of(path.get(0))
                .filter(slug -> known)
                .flatMap(directory::findBySlug)
                .map(CollectivityView::id)
                .orElseThrow(() -> new NotFoundException("nothing to add a photo to"));
    }

    private static boolean isDraft(List<String> path) {
        return path.size() >= 3 && path.get(1).equals("brouillons");
    }
}
