package org.beecitiz.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.beecitiz.platform.BusinessException;

/**
 * Reads the picture out of a file that a stranger sent: what it is, by its first bytes; how large, by its header; then decoded subsampled, so that
 * memory is bounded by what is kept and not by what is claimed.
 */
final class PhotoReader {
    /** Pixels of a JPEG or PNG, which are decoded line by line. */
    static final long MAX_PIXELS = 200_000_000;

    /** Pixels of a WebP or of a progressive JPEG, which are decoded whole before they can be made smaller. */
    static final long MAX_PIXELS_WHOLE = 40_000_000;

    private final byte[] bytes;

    PhotoReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The picture, its longer side between one and two times {@code wanted} pixels where it has that many, turned upright. */
    BufferedImage read(int wanted) {
        Format format = Format.of(bytes).orElseThrow(PhotoReader::notAPhoto);
        Optional<Metadata> metadata = metadata();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = format.reader();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > limit(format, metadata)) {
                    throw new BusinessException("photo", "photo.tooManyPixels");
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(width, height) / wanted);
                param.setSourceSubsampling(step, step, 0, 0);
                return Upright.turned(reader.read(0, param), orientation(metadata));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof BusinessException told ? told : notAPhoto();
        }
    }

    private static long limit(Format format, Optional<Metadata> metadata) {
        boolean progressive = metadata.map(found -> found.getFirstDirectoryOfType(JpegDirectory.class))
                .map(jpeg -> jpeg.getInteger(JpegDirectory.TAG_COMPRESSION_TYPE))
                .filter(type -> type == 2)
                .isPresent();
        return format == Format.WEBP || progressive ? MAX_PIXELS_WHOLE : MAX_PIXELS;
    }

    /** EXIF 2.32, tag 0x0112: 1 to 8. */
    private static int orientation(Optional<Metadata> metadata) {
        return metadata.map(found -> found.getFirstDirectoryOfType(ExifIFD0Directory.class))
                .map(exif -> exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .orElse(1);
    }

    // What a camera wrote beside the picture helps to show it; where it can't be read, the picture may still be fine.
    private Optional<Metadata> metadata() {
        try {
            return Optional.of(ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes)));
        } catch (ImageProcessingException | IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    private static BusinessException notAPhoto() {
        return new BusinessException("photo", "photo.unreadable");
    }

    /** The formats that are taken, by their first bytes. */
    private enum Format {
        JPEG,
        PNG,
        WEBP;

        static Optional<Format> of(byte[] bytes) {
            if (startsWith(bytes, 0, 0xFF, 0xD8, 0xFF)) {
                return Optional.of(JPEG);
            }
            if (startsWith(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
                return Optional.of(PNG);
            }
            if (startsWith(bytes, 0, 'R', 'I', 'F', 'F') && startsWith(bytes, 8, 'W', 'E', 'B', 'P')) {
                return Optional.of(WEBP);
            }
            if (startsWith(bytes, 4, 'f', 't', 'y', 'p')) {
                throw new BusinessException("photo", "photo.heic");
            }
            return Optional.empty();
        }

        private static boolean startsWith(byte[] bytes, int from, int... expected) {
            for (int i = 0; i < expected.length; i++) {
                if (from + i >= bytes.length || (bytes[from + i] & 0xFF) != expected[i]) {
                    return false;
                }
            }
            return true;
        }

        // Named rather than looked up: what ImageIO finds depends on the class loader that asked first.
        ImageReader reader() throws IOException {
            return this == WEBP
                    ? new WebPImageReaderSpi().createReaderInstance(null)
                    : ImageIO.getImageReadersByFormatName(name()).next();
        }
    }
}
