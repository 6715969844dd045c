package org.beecitiz.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.Thumbnails;
import org.beecitiz.platform.BusinessException;

/** Makes the two pictures of a photo and keeps them; two at a time, since each takes memory. */
@ApplicationScoped
public class PhotoWorkshop {
    /** Bytes of a file that is taken. */
    public static final int MAX_BYTES = 25 * 1024 * 1024;

    private static final double QUALITY = 0.82;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Semaphore benches = new Semaphore(2);

    @Inject
    private PhotoStore store;

    /** Reads a file of at most {@value #MAX_BYTES} bytes and keeps its pictures; says what is wrong with one that can't be taken. */
    StoredPhoto keep(InputStream file) {
        byte[] bytes = bytesOf(file);
        benches.acquireUninterruptibly();
        try {
            BufferedImage picture = opaque(new PhotoReader(bytes).read(PhotoSize.LARGE.pixels()));
            String key = newKey();
            BufferedImage large = scaled(picture, PhotoSize.LARGE);
            store.write(key, PhotoSize.LARGE, jpeg(large));
            store.write(key, PhotoSize.SMALL, jpeg(scaled(large, PhotoSize.SMALL)));
            return new StoredPhoto(key, large.getWidth(), large.getHeight());
        } finally {
            benches.release();
        }
    }

    private static byte[] bytesOf(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new BusinessException("photo", "photo.tooLarge", MAX_BYTES / 1024 / 1024);
            }
            if (bytes.length == 0) {
                throw new BusinessException("photo", "photo.missing");
            }
            return bytes;
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    // JPEG has no transparency: what shines through is white, as paper.
    private static BufferedImage opaque(BufferedImage picture) {
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    private static BufferedImage scaled(BufferedImage picture, PhotoSize size) {
        if (Math.max(picture.getWidth(), picture.getHeight()) <= size.pixels()) {
            return picture;
        }
        try {
            return Thumbnails.of(picture).size(size.pixels(), size.pixels()).asBufferedImage();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static byte[] jpeg(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Thumbnails.of(picture)
                    .scale(1)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static String newKey() {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
