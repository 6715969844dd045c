package org.beecitiz.web.backoffice;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.SignIn;
import org.beecitiz.photo.PhotoIntake;
import org.beecitiz.photo.PhotoWorkshop;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.ForbiddenException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.web.faces.Messages;

/** {@code POST /api/agents/photos/{reference}}: the signed-in agent adds the part {@code photo}; leads back to the ticket, which says how it went. */
@WebServlet("/api/agents/photos/*")
@MultipartConfig(maxFileSize = PhotoWorkshop.MAX_BYTES + 1024L, maxRequestSize = 2L * PhotoWorkshop.MAX_BYTES)
public class AgentPhotoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient CurrentAgent currentAgent;

    @Inject
    private transient PhotoIntake intake;

    @Inject
    private transient Messages messages;

    @Inject
    private transient Toast toast;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        currentAgent.become(Optional.ofNullable(request.getUserPrincipal())
                .flatMap(principal -> signIn.find(principal.getName()))
                .orElseThrow(() -> new ForbiddenException("nobody signed in")));
        TicketReference reference = TicketReference.parse(
                        Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1))
                .orElseThrow(() -> new NotFoundException("ticket"));
        try {
            add(reference, request.getPart("photo"));
            toast.say(messages.of("backoffice.photo.added"));
        } catch (BusinessException refused) {
            toast.say(messages.of(refused));
        } catch (IllegalStateException tooLarge) {
            // The servlet's own limit, which closes before the file was read whole.
            toast.say(messages.of("photo.tooLarge", PhotoWorkshop.MAX_BYTES / 1024 / 1024));
        }
        response.sendRedirect(BackofficePage.ticket(reference));
    }

    private void add(TicketReference reference, Part part) throws IOException {
        if (part == null) {
            throw new BusinessException("photo", "photo.missing");
        }
        try (InputStream file = part.getInputStream()) {
            intake.addByAgent(reference, file);
        } finally {
            part.delete();
        }
    }
}
