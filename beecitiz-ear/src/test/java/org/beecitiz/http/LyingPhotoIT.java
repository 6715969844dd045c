package org.beecitiz.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no photos, or claim to be larger than any, at each door for photos. */
@FromOutside
class LyingPhotoIT {
    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/photos/demo2/brouillons/{draft}",
                "/api/photos/demo2/suivi/{secret}",
                "/api/agents/photos/{open}"
            })
    void what_is_no_photo_is_refused_in_words_and_leaves_nothing(String door, Site site) {
        World world = World.of(site);
        String before = site.stored();

        lies().forEach((lie, reason) -> {
            HttpResponse<String> answer =
                    world.caller(Who.AGENT).upload(world.fill(door), "photo", lie + ".jpg", file(lie));

            Clean.check(answer, lie);
            if (door.contains("/agents/")) {
                assertThat(answer.statusCode()).as(lie).isEqualTo(302);
                assertThat(said(world)).as(lie).contains(reason);
            } else {
                assertThat(answer.statusCode()).as(lie).isEqualTo(422);
                assertThat(answer.body()).as(lie).contains(reason);
            }
        });
        assertThat(site.stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/photos/demo2/brouillons/{draft}",
                "/api/photos/demo2/suivi/{secret}",
                "/api/agents/photos/{open}"
            })
    void a_form_without_a_photo_is_refused(String door, Site site) {
        World world = World.of(site);
        String path = world.fill(door);
        String before = site.stored();

        for (String type : new String[] {
            "application/x-www-form-urlencoded",
            "text/plain",
            "image/jpeg",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "x"
        }) {
            HttpResponse<String> answer = world.caller(Who.AGENT).post(path, type, "photo=x".getBytes(UTF_8));

            Clean.check(answer, type);
            assertThat(answer.statusCode()).as(type).isIn(302, 400, 422);
        }
        HttpResponse<String> cut = world.caller(Who.AGENT)
                .post(
                        path,
                        "multipart/form-data; boundary=b",
                        "--b\r\nContent-Disposition: form-data; na".getBytes(UTF_8));
        Clean.check(cut, "a form that was cut off");
        Clean.check(world.caller(Who.AGENT).upload(path, "other", "a.jpg", file("text")), "another part");
        assertThat(site.stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/photos/demo2/brouillons/unknown",
                "/api/photos/demo2/brouillons/{foreign-draft}",
                "/api/photos/demo2/suivi/unknown",
                "/api/photos/demo2/suivi/{foreign-secret}",
                "/api/photos/nowhere/brouillons/{draft}",
                "/api/photos/demo2/somewhere/{draft}",
                "/api/photos/",
                "/api/agents/photos/{foreign-open}",
                "/api/agents/photos/99-999999",
                "/api/agents/photos/x",
                "/api/agents/photos/",
            })
    void nothing_is_added_to_what_is_not_there(String door, Site site) {
        World world = World.of(site);
        String before = site.stored();

        HttpResponse<String> answer =
                world.caller(Who.AGENT).upload(world.fill(door), "photo", "a.png", file("true picture"));

        assertThat(answer.statusCode()).isEqualTo(404);
        Clean.check(answer, door);
        assertThat(site.stored()).isEqualTo(before);
    }

    @Test
    void nobody_adds_photos_for_an_agent(Site site) {
        String path = World.of(site).fill("/api/agents/photos/{open}");

        HttpResponse<String> answer = site.caller().upload(path, "photo", "a.png", file("true picture"));

        assertThat(answer.statusCode()).isEqualTo(403);
        Clean.check(answer, path);
    }

    @Test
    void a_true_picture_is_taken_whatever_its_name(Site site) {
        World world = World.of(site);

        HttpResponse<String> answer = world.caller(Who.ANYONE)
                .upload(
                        world.fill("/api/photos/demo2/brouillons/{draft}"),
                        "photo",
                        "../../<b>.exe",
                        file("true picture"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).doesNotContain("<b>", "..");
    }

    private static Map<String, String> lies() {
        Map<String, String> lies = new LinkedHashMap<>();
        lies.put("empty", "Choisissez une photo");
        lies.put("text", "n’est pas une photo");
        lies.put("markup", "n’est pas une photo");
        lies.put("truncated JPEG", "n’est pas une photo");
        lies.put("truncated PNG", "n’est pas une photo");
        lies.put("eleven megabytes", "n’est pas une photo");
        lies.put("50,000 by 50,000 pixels", "trop de points");
        lies.put("no pixel", "n’est pas une photo");
        lies.put("26 megabytes", "25");
        return lies;
    }

    private static byte[] file(String lie) {
        byte[] jpeg = picture("jpg");
        return switch (lie) {
            case "empty" -> new byte[0];
            case "text" -> "This is no picture.".getBytes(UTF_8);
            case "markup" -> "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8);
            case "truncated JPEG" -> Arrays.copyOf(jpeg, 300);
            case "truncated PNG" -> Arrays.copyOf(picture("png"), 60);
            case "eleven megabytes" -> begun(11);
            case "50,000 by 50,000 pixels" -> png(50_000, 50_000);
            case "no pixel" -> png(0, 0);
            case "26 megabytes" -> begun(26);
            case "true picture" -> picture("png");
            default -> throw new IllegalArgumentException(lie);
        };
    }

    /** As a JPEG begins, and then nothing. */
    private static byte[] begun(int megabytes) {
        byte[] file = new byte[megabytes * MEGABYTE];
        System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, 0, file, 0, 3);
        return file;
    }

    /** A PNG's header (ISO 15948, 11.2.2) that claims a size. */
    private static byte[] png(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(UTF_8))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(header);
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) checksum.getValue())
                .array();
    }

    private static byte[] picture(String format) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), format, file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the next page tells the agent. */
    private static String said(World world) {
        String page = Clean.read(world.caller(Who.AGENT).get("/agents/absences"));
        return page.replaceFirst("(?s).*data-said=\"", "").replaceFirst("(?s)\".*", "");
    }
}
