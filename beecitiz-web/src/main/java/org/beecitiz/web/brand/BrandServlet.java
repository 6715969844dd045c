package org.beecitiz.web.brand;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.beecitiz.territory.CollectivityDirectory;
import org.beecitiz.territory.CollectivityView;

/** {@code GET /api/brand/{c}.css}: a collectivité's colours, light and dark, to be read after {@code tokens.css}. */
@WebServlet("/api/brand/*")
public class BrandServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CollectivityDirectory directory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String slug = Optional.ofNullable(request.getPathInfo()).orElse("").replaceAll("^/|\\.css$", "");
        Optional<CollectivityView> collectivity = directory.findBySlug(slug);
        if (collectivity.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Colour chosen = Colour.of(collectivity.get().colour());
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter()
                .write(":root{%s}@media (prefers-color-scheme:dark){:root{%s}}\n"
                        .formatted(Brand.light(chosen).css(), Brand.dark(chosen).css()));
    }
}
