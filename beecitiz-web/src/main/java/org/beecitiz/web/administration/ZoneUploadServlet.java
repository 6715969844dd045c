package org.beecitiz.web.administration;

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
import org.beecitiz.administration.zones.ZoneImport;

/** {@code POST /administration/secteurs/fichier}: takes the part {@code fichier} in, and leads to the page that says what it would do. */
@WebServlet("/administration/secteurs/fichier")
@MultipartConfig(maxRequestSize = 2L * ZoneImport.MAX_BYTES)
public class ZoneUploadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/administration/secteurs";

    @Inject
    private transient ZoneUpload upload;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            keep(request.getPart("fichier"));
        } catch (IllegalStateException | ServletException refused) {
            // Larger than the servlet takes, or no form with a file at all.
            boolean tooLarge = request.getContentLengthLong() > ZoneImport.MAX_BYTES;
            upload.keep(new byte[tooLarge ? ZoneImport.MAX_BYTES + 1 : 0], "");
        }
        response.sendRedirect(PAGE);
    }

    private void keep(Part part) throws IOException {
        if (part == null) {
            upload.keep(new byte[0], "");
            return;
        }
        try (InputStream file = part.getInputStream()) {
            upload.keep(
                    file.readNBytes(ZoneImport.MAX_BYTES + 1),
                    Optional.ofNullable(part.getSubmittedFileName()).orElse(""));
        } finally {
            part.delete();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(PAGE);
    }
}
