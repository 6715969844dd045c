package org.beecitiz.demonstration;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;

/** Paints what a resident could have photographed: a street, by day or at night, and what is wrong with it. The same seed paints the same. */
final class PhotoPainter {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final int GROUND = 470;

    private final Random random;
    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D canvas = picture.createGraphics();

    PhotoPainter(long seed) {
        random = new Random(seed);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    /** A PNG file of 960 × 720 pixels about a category, by its French name. */
    InputStream paint(String category) {
        String about = category.toLowerCase(Locale.ROOT);
        boolean night = about.contains("éteint") || about.contains("éclairage");
        scene(night);
        if (about.contains("lampadaire") || about.contains("éclairage")) {
            lamp(about.contains("penché"));
        } else if (about.contains("branche") || about.contains("herbes") || about.contains("jeux")) {
            tree();
        } else if (about.contains("encombrants") || about.contains("dépôt") || about.contains("poubelle")) {
            rubbish();
        } else {
            hole();
        }
        canvas.dispose();
        return png();
    }

    private void scene(boolean night) {
        Color high = night ? new Color(24, 30, 58) : new Color(150 + random.nextInt(40), 195, 230);
        Color low = night ? new Color(66, 60, 92) : new Color(226, 236, 240);
        canvas.setPaint(new GradientPaint(0, 0, high, 0, GROUND, low));
        canvas.fillRect(0, 0, WIDTH, GROUND);
        for (int x = -random.nextInt(80); x < WIDTH; ) {
            x += house(x, night);
        }
        canvas.setPaint(new GradientPaint(
                0,
                GROUND,
                night ? new Color(58, 58, 70) : new Color(196, 192, 184),
                0,
                HEIGHT,
                night ? new Color(32, 32, 42) : new Color(132, 130, 128)));
        canvas.fillRect(0, GROUND, WIDTH, HEIGHT - GROUND);
        canvas.setColor(night ? new Color(90, 90, 100) : new Color(222, 220, 214));
        canvas.fillRect(0, GROUND + 60, WIDTH, 14);
    }

    private int house(int x, boolean night) {
        int width = 110 + random.nextInt(120);
        int height = 150 + random.nextInt(210);
        int shade = night ? 48 + random.nextInt(20) : 190 + random.nextInt(50);
        canvas.setColor(new Color(shade, shade - 8, Math.max(0, shade - 24 - random.nextInt(20))));
        canvas.fillRect(x, GROUND - height, width, height);
        canvas.setColor(night ? new Color(40, 34, 50) : new Color(150, 84 + random.nextInt(30), 66));
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - 6, GROUND - height);
        roof.lineTo(x + width / 2.0, GROUND - height - 46);
        roof.lineTo(x + width + 6.0, GROUND - height);
        canvas.fill(roof);
        for (int wy = GROUND - height + 26; wy < GROUND - 60; wy += 62) {
            for (int wx = x + 16; wx < x + width - 34; wx += 46) {
                boolean lit = night && random.nextInt(3) == 0;
                canvas.setColor(
                        lit ? new Color(250, 206, 112) : night ? new Color(34, 36, 56) : new Color(96, 112, 128));
                canvas.fillRect(wx, wy, 24, 36);
            }
        }
        return width;
    }

    private void lamp(boolean leaning) {
        canvas.rotate(leaning ? 0.22 : 0, 480, 600);
        canvas.setColor(new Color(22, 26, 32));
        canvas.setStroke(new BasicStroke(13, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D mast = new Path2D.Double();
        mast.moveTo(480, 600);
        mast.lineTo(480, 170);
        mast.quadTo(480, 110, 560, 112);
        canvas.draw(mast);
        canvas.fillRoundRect(545, 98, 110, 26, 20, 20);
        canvas.rotate(leaning ? -0.22 : 0, 480, 600);
    }

    private void tree() {
        canvas.setColor(new Color(94, 70, 50));
        canvas.setStroke(new BasicStroke(34, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.drawLine(330, 620, 350, 330);
        canvas.setStroke(new BasicStroke(16, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.drawLine(350, 360, 620, 520);
        for (int i = 0; i < 60; i++) {
            canvas.setColor(new Color(50 + random.nextInt(40), 110 + random.nextInt(60), 52));
            canvas.fill(new Ellipse2D.Double(
                    180 + random.nextGaussian() * 80 + 160, 230 + random.nextGaussian() * 60, 90, 80));
        }
        for (int i = 0; i < 14; i++) {
            canvas.fill(new Ellipse2D.Double(560 + random.nextInt(110), 480 + random.nextInt(60), 50, 40));
        }
    }

    private void rubbish() {
        for (int i = 0; i < 9; i++) {
            int size = 70 + random.nextInt(110);
            int x = 230 + random.nextInt(420);
            canvas.setColor(new Color(40 + random.nextInt(170), 40 + random.nextInt(110), 40 + random.nextInt(110)));
            if (i % 2 == 0) {
                canvas.fillRoundRect(x, 610 - size, size + 30, size, 18, 18);
            } else {
                canvas.fill(new Ellipse2D.Double(x, 620 - size, size, size));
            }
        }
    }

    private void hole() {
        canvas.setColor(new Color(62, 58, 56));
        Path2D edge = new Path2D.Double();
        for (int i = 0; i < 24; i++) {
            double angle = 2 * Math.PI * i / 24;
            double r = 150 + random.nextInt(50);
            double x = 480 + 1.5 * r * Math.cos(angle);
            double y = 610 + 0.42 * r * Math.sin(angle);
            if (i == 0) {
                edge.moveTo(x, y);
            } else {
                edge.lineTo(x, y);
            }
        }
        edge.closePath();
        canvas.fill(edge);
        canvas.setColor(new Color(112, 122, 132));
        canvas.fill(new Ellipse2D.Double(370, 590, 230, 46));
    }

    private InputStream png() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
