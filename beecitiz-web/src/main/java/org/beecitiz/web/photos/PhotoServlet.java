package org.beecitiz.web.photos;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beecitiz.photo.PhotoAlbum;
import org.beecitiz.photo.PhotoSize;

/** {@code GET /photos/{key}-{320|1600}.jpg}: a picture; 404 for what is no key, or is not shown. */
@WebServlet("/photos/*")
public class PhotoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("/([0-9a-f]{32})-(\\d{3,4})\\.jpg");

    @Inject
    private transient PhotoAlbum album;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Path> file = file(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/jpeg");
        response.setContentLengthLong(Files.size(file.get()));
        // A picture never changes, but it may be hidden: an hour is what that may take to be seen by everyone.
        response.setHeader("Cache-Control", "private, max-age=3600");
        Files.copy(file.get(), response.getOutputStream());
    }

    private Optional<Path> file(String path) {
        Matcher name = NAME.matcher(path);
        if (!name.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(PhotoSize.values())
                .filter(size -> String.valueOf(size.pixels()).equals(name.group(2)))
                .findFirst()
                .flatMap(size -> album.file(name.group(1), size));
    }
}
