package org.beecitiz.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.beecitiz.platform.Settings;

/** Keeps pictures as files, in 256 × 256 folders named by the beginning of their key; shared by all instances. */
@ApplicationScoped
public class PhotoStore {
    @Inject
    private Settings settings;

    void write(String key, PhotoSize size, byte[] jpeg) {
        Path file = file(key, size);
        try {
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), key, ".part");
            Files.write(part, jpeg);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The JPEG file of a picture that is kept. */
    public Optional<Path> find(String key, PhotoSize size) {
        return Optional.of(file(key, size)).filter(Files::isRegularFile);
    }

    void delete(String key) {
        for (PhotoSize size : PhotoSize.values()) {
            try {
                Files.deleteIfExists(file(key, size));
            } catch (IOException busy) {
                throw new UncheckedIOException(busy);
            }
        }
    }

    private Path file(String key, PhotoSize size) {
        if (!key.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("not a photo's key");
        }
        return settings.photoDirectory()
                .resolve(key.substring(0, 2))
                .resolve(key.substring(2, 4))
                .resolve(key + "-" + size.pixels() + ".jpg");
    }
}
