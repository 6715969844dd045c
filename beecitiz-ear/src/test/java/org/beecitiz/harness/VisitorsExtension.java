package org.beecitiz.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test {@link Visitors} of its own, in one Chromium for the run. */
class VisitorsExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(VisitorsExtension.class);
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class);
        String story = context.getRequiredTestClass().getSimpleName();
        Visitors visitors = new Visitors(chromium.browser, SiteExtension.deployed(), story);
        context.getStore(NAMESPACE).put(Visitors.class, visitors);
        return visitors;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visitors visitors = context.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.leave();
        }
    }

    /** The one of {@code BEECITIZ_CHROMIUM}, or the first found on the path; Playwright downloads none. */
    private static final class Chromium implements AutoCloseable {
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setHeadless(true)
                        .setArgs(FLAGS));

        private static Path executable() {
            return Optional.ofNullable(System.getenv("BEECITIZ_CHROMIUM"))
                    .filter(path -> !path.isEmpty())
                    .map(Path::of)
                    .or(Chromium::onThePath)
                    .orElseThrow(() -> new IllegalStateException(
                            "no Chromium found: install the package chromium, or set BEECITIZ_CHROMIUM to its path"));
        }

        private static Optional<Path> onThePath() {
            List<Path> folders = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .map(Path::of)
                    .toList();
            return Stream.of("chromium", "chromium-browser", "google-chrome")
                    .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                    .filter(Files::isExecutable)
                    .findFirst();
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
