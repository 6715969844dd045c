package org.beecitiz.web.photos;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Function;
import org.beecitiz.photo.PhotoWorkshop;
import org.beecitiz.platform.BusinessException;

/** The photo of a form: its part {@code photo}. */
public final class SentPhoto {
    /** Bytes of a form that holds one, with what surrounds it. */
    public static final long MAX_REQUEST = 2L * PhotoWorkshop.MAX_BYTES;

    /** Bytes of the part that servlets take: a little more than is accepted, so that it is not they who refuse it. */
    public static final long MAX_PART = PhotoWorkshop.MAX_BYTES + 1024L;

    private static final Logger LOG = System.getLogger(SentPhoto.class.getName());

    private SentPhoto() {}

    /** {@link BusinessException} for a form that can't be read: one without a file, one that was cut off, or is larger than the servlet takes. */
    public static void mustBeReadable(HttpServletRequest request) {
        try {
            request.getParts();
        } catch (IllegalStateException tooLarge) {
            // The servlet's own limit, which closes before the file was read whole.
            throw new BusinessException("photo", "photo.tooLarge", PhotoWorkshop.MAX_BYTES / 1024 / 1024);
        } catch (ServletException | IOException unreadable) {
            LOG.log(Level.DEBUG, "A form with a photo could not be read", unreadable);
            throw new BusinessException("photo", "photo.missing");
        }
    }

    /** Hands the file over and forgets it; {@link BusinessException} where there is none. */
    public static <T> T read(HttpServletRequest request, Function<InputStream, T> reader) throws IOException {
        mustBeReadable(request);
        Part part = part(request);
        try (InputStream file = part.getInputStream()) {
            return reader.apply(file);
        } finally {
            part.delete();
        }
    }

    private static Part part(HttpServletRequest request) throws IOException {
        try {
            return Optional.ofNullable(request.getPart("photo"))
                    .orElseThrow(() -> new BusinessException("photo", "photo.missing"));
        } catch (ServletException impossible) {
            throw new IOException(impossible);
        }
    }
}
