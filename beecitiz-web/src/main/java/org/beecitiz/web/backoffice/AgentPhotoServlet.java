package org.beecitiz.web.backoffice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.SignIn;
import org.beecitiz.photo.PhotoIntake;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.ForbiddenException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.photos.SentPhoto;

/** {@code POST /api/agents/photos/{reference}}: the signed-in agent adds the part {@code photo}; leads back to the ticket, which says how it went. */
@WebServlet("/api/agents/photos/*")
@MultipartConfig(maxFileSize = SentPhoto.MAX_PART, maxRequestSize = SentPhoto.MAX_REQUEST)
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
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        currentAgent.become(Optional.ofNullable(request.getUserPrincipal())
                .flatMap(principal -> signIn.find(principal.getName()))
                .orElseThrow(() -> new ForbiddenException("nobody signed in")));
        TicketReference reference = TicketReference.parse(
                        Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1))
                .orElseThrow(() -> new NotFoundException("ticket"));
        try {
            SentPhoto.read(request, file -> intake.addByAgent(reference, file));
            toast.say(messages.of("backoffice.photo.added"));
        } catch (BusinessException refused) {
            toast.say(messages.of(refused));
        }
        response.sendRedirect(BackofficePage.ticket(reference));
    }
}
