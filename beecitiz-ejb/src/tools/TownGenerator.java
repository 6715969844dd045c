import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.DoubleUnaryOperator;

/**
 * Draws the demonstration's invented towns: outline and zones for the business, a base map for the portal, all GeoJSON in WGS 84.
 *
 * <p>From the top of the repository: {@code java beecitiz-ejb/src/tools/TownGenerator.java}. The same seed draws the same town.
 */
public class TownGenerator {
    /** A point in metres east and north of the town's centre. */
    record P(double x, double y) {
        P plus(double dx, double dy) {
            return new P(x + dx, y + dy);
        }

        double distance(P other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    record Seed(String code, String name, P at) {}

    record Street(String name, boolean alongU, double offset, boolean major, boolean bridge) {}

    private final double latitude;
    private final double longitude;
    private final double radius;
    private final Random random;
    private final DoubleUnaryOperator river;
    private final double riverWidth;
    private final List<P> outline = new ArrayList<>();
    private final List<String> features = new ArrayList<>();
    private final List<P[]> parks = new ArrayList<>();

    TownGenerator(double latitude, double longitude, double radius, long seed, double riverWidth, DoubleUnaryOperator river) {
        this.latitude = latitude;
        this.longitude = longitude;
        this.radius = radius;
        this.random = new Random(seed);
        this.riverWidth = riverWidth;
        this.river = river;
        for (int i = 0; i < 72; i++) {
            double angle = 2 * Math.PI * i / 72;
            double r = radius * (1 + 0.06 * Math.sin(3 * angle + 1) + 0.04 * Math.sin(7 * angle));
            outline.add(new P(r * Math.cos(angle) * 1.08, r * Math.sin(angle)));
        }
    }

    public static void main(String[] args) throws IOException {
        rivebelle();
        montclair();
    }

    private static void rivebelle() throws IOException {
        TownGenerator town = new TownGenerator(
                47.31, 0.09, 1900, 42, 130, x -> -560 + 150 * Math.sin(x / 900) + x * 0.22);
        town.park("Parc des Tilleuls", new P(-60, 520), 250, 165);
        town.park("Square Bellevue", new P(640, 730), 110, 80);
        town.park("Jardin du Moulin", new P(-1050, -980), 170, 120);
        town.park("Bois des Coteaux", new P(180, 1450), 330, 150);
        town.draw(List.of(
                new Street("Rue des Tanneurs", true, -260, true, true),
                new Street("Boulevard du Port", true, 520, true, true),
                new Street("Avenue de la Gare", true, -1040, true, false),
                new Street("Avenue des Acacias", true, 1170, true, false),
                new Street("Rue Haute", false, 855, true, false),
                new Street("Rue de la Fontaine", false, 95, true, false),
                new Street("Route du Moulin", false, -1235, true, false),
                new Street("Rue des Écoles", false, 475, false, false),
                new Street("Rue du Marché", true, 130, false, false)));
        town.quay("Quai des Lavoirs");
        town.railway(1240);
        town.write("rivebelle", "Ville de Rivebelle", List.of(
                new Seed("CEN", "Centre", new P(120, 60)),
                new Seed("RIV", "Les Rives", new P(-620, 80)),
                new Seed("BEL", "Bellevue", new P(520, 800)),
                new Seed("POR", "Le Port", new P(980, -60)),
                new Seed("MOU", "Le Moulin", new P(-760, -1000)),
                new Seed("GAR", "La Gare", new P(-900, 980)),
                new Seed("COT", "Les Coteaux", new P(200, 1560)),
                new Seed("ACA", "Les Acacias", new P(560, -1080))));
    }

    private static void montclair() throws IOException {
        TownGenerator town =
                new TownGenerator(45.77, 3.64, 1100, 7, 60, x -> 350 + 90 * Math.sin(x / 500));
        town.park("Parc du Château", new P(-250, -300), 160, 110);
        town.draw(List.of(
                new Street("Grande Rue", true, 0, true, true),
                new Street("Rue du Château", false, -95, true, false),
                new Street("Route de l’Aure", true, 520, true, false)));
        town.quay("Chemin de l’Aure");
        town.write("montclair", "Montclair-sur-Aure", List.of(
                new Seed("BOU", "Le Bourg", new P(0, -100)),
                new Seed("CHA", "Le Château", new P(-700, -500)),
                new Seed("AUR", "Les Bords de l’Aure", new P(250, 700))));
    }

    // ------------------------------------------------------------- drawing

    private void park(String name, P centre, double a, double b) {
        P[] ring = new P[28];
        for (int i = 0; i < ring.length; i++) {
            double angle = 2 * Math.PI * i / ring.length;
            double wobble = 1 + 0.05 * Math.sin(3 * angle + a);
            ring[i] = centre.plus(a * wobble * Math.cos(angle), b * wobble * Math.sin(angle));
        }
        parks.add(ring);
        features.add(feature("park", name, polygon(List.of(ring))));
        List<P> trees = new ArrayList<>();
        for (int i = 0; i < a / 7; i++) {
            double angle = random.nextDouble() * 2 * Math.PI;
            double r = 0.88 * Math.sqrt(random.nextDouble());
            trees.add(centre.plus(a * r * Math.cos(angle), b * r * Math.sin(angle)));
        }
        features.add(feature("tree", null, "{\"type\":\"MultiPoint\",\"coordinates\":" + points(trees) + "}"));
        features.add(label("park", name, centre, 0));
    }

    private void draw(List<Street> named) {
        List<P> bank = new ArrayList<>();
        List<P> other = new ArrayList<>();
        for (double x = -radius * 1.5; x <= radius * 1.5; x += 90) {
            bank.add(new P(x, river.applyAsDouble(x) + riverWidth / 2));
            other.add(0, new P(x, river.applyAsDouble(x) - riverWidth / 2));
        }
        bank.addAll(other);
        features.add(0, feature("water", null, polygon(bank)));

        StringJoiner minor = new StringJoiner(",");
        double stepU = 130;
        double stepV = 95;
        for (double u = -2600; u <= 2600; u += stepU) {
            for (List<P> part : street(true, u, false)) {
                minor.add(points(part));
            }
        }
        for (double v = -2660; v <= 2660; v += stepV * 2) {
            for (List<P> part : street(false, v, false)) {
                minor.add(points(part));
            }
        }
        features.add(feature("minor", null, "{\"type\":\"MultiLineString\",\"coordinates\":[" + minor + "]}"));
        for (Street street : named) {
            for (List<P> part : street(street.alongU, street.offset, street.bridge)) {
                features.add(feature(street.major ? "major" : "minor", street.name, line(part)));
            }
            nameAlong(street);
        }
        buildings(stepU, stepV);
    }

    private void nameAlong(Street street) {
        int places = 0;
        for (double t = -1000; t <= 1200 && places < 2; t += 100) {
            P here = street.alongU ? warp(street.offset, t) : warp(t, street.offset);
            P next = street.alongU ? warp(street.offset, t + 20) : warp(t + 20, street.offset);
            if (!isDry(here) || here.distance(new P(0, 0)) > radius * 0.75) {
                continue;
            }
            double angle = -Math.toDegrees(Math.atan2(next.y - here.y, next.x - here.x));
            features.add(label("street", street.name, here, angle < -90 ? angle + 180 : angle));
            places++;
            t += 1000;
        }
    }

    private void quay(String name) {
        List<P> along = new ArrayList<>();
        for (double x = -radius; x <= radius; x += 60) {
            P p = new P(x, river.applyAsDouble(x) + riverWidth / 2 + 28);
            if (isInside(p)) {
                along.add(p);
            }
        }
        features.add(feature("major", name, line(along)));
        P middle = along.get(along.size() / 2 + 3);
        P next = along.get(along.size() / 2 + 4);
        features.add(label("street", name, middle, -Math.toDegrees(Math.atan2(next.y - middle.y, next.x - middle.x))));
    }

    private void railway(double north) {
        List<P> along = new ArrayList<>();
        for (double x = -radius * 1.3; x <= radius * 1.3; x += 120) {
            along.add(new P(x, north + x * 0.06 + 60 * Math.sin(x / 1100)));
        }
        features.add(feature("rail", null, line(along)));
    }

    /** From the streets' own grid to the plane: turned, and gently bent. */
    private static P warp(double u, double v) {
        double bentU = u + 45 * Math.sin(v / 420) + 18 * Math.sin(v / 160 + u / 300);
        double bentV = v + 40 * Math.sin(u / 500) + 14 * Math.sin(u / 190);
        double turn = Math.toRadians(-11);
        return new P(bentU * Math.cos(turn) - bentV * Math.sin(turn), bentU * Math.sin(turn) + bentV * Math.cos(turn));
    }

    private List<List<P>> street(boolean alongU, double offset, boolean bridge) {
        List<List<P>> parts = new ArrayList<>();
        List<P> part = new ArrayList<>();
        for (double t = -2700; t <= 2700; t += 48) {
            P p = alongU ? warp(offset, t) : warp(t, offset);
            if (isInside(p) && (bridge || isDry(p)) && !isInPark(p)) {
                part.add(p);
            } else if (!part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        parts.add(part);
        parts.removeIf(list -> list.size() < 2);
        return parts;
    }

    private void buildings(double stepU, double stepV) {
        StringJoiner all = new StringJoiner(",");
        for (double u = -2600; u < 2600; u += stepU) {
            for (double v = -2660; v < 2660; v += stepV) {
                for (int lot = 0; lot < 3; lot++) {
                    double width = 22 + random.nextDouble() * 14;
                    double depth = 14 + random.nextDouble() * 24;
                    double u0 = u + 12 + lot * 38;
                    double v0 = v + (Math.floorMod(Math.round((v + 2660) / stepV), 2) == 0 ? 12 : stepV - 12 - depth);
                    P middle = warp(u0 + width / 2, v0 + depth / 2);
                    double far = middle.distance(new P(0, 0)) / radius;
                    boolean built = random.nextDouble() < 0.97 - far * 0.75;
                    if (built && far < 0.93 && isDry(middle) && !isInPark(middle) && isInside(middle)) {
                        all.add("[" + ring(List.of(
                                        warp(u0, v0), warp(u0 + width, v0), warp(u0 + width, v0 + depth), warp(u0, v0 + depth)))
                                + "]");
                    }
                }
            }
        }
        features.add(1, feature("building", null, "{\"type\":\"MultiPolygon\",\"coordinates\":[" + all + "]}"));
    }

    // ---------------------------------------------------------------- zones

    /** The part of the outline that is nearer to one seed than to any other. */
    private List<P> cell(Seed of, List<Seed> all) {
        List<P> cell = new ArrayList<>(outline);
        for (Seed other : all) {
            if (other != of) {
                cell = nearer(cell, of.at, other.at);
            }
        }
        return cell;
    }

    private static List<P> nearer(List<P> ring, P a, P b) {
        List<P> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            P p = ring.get(i);
            P q = ring.get((i + 1) % ring.size());
            double dp = p.distance(b) * p.distance(b) - p.distance(a) * p.distance(a);
            double dq = q.distance(b) * q.distance(b) - q.distance(a) * q.distance(a);
            if (dp >= 0) {
                kept.add(p);
            }
            if (dp >= 0 != dq >= 0) {
                double t = dp / (dp - dq);
                kept.add(new P(p.x + t * (q.x - p.x), p.y + t * (q.y - p.y)));
            }
        }
        return kept;
    }

    // ----------------------------------------------------------------- tests

    private boolean isInside(P p) {
        return contains(outline, p);
    }

    private boolean isDry(P p) {
        return Math.abs(p.y - river.applyAsDouble(p.x)) > riverWidth / 2 + 14;
    }

    private boolean isInPark(P p) {
        return parks.stream().anyMatch(ring -> contains(List.of(ring), p));
    }

    private static boolean contains(List<P> ring, P p) {
        boolean inside = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            P a = ring.get(i);
            P b = ring.get(j);
            if (a.y > p.y != b.y > p.y && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) {
                inside = !inside;
            }
        }
        return inside;
    }

    // --------------------------------------------------------------- GeoJSON

    private String point(P p) {
        double lat = latitude + p.y / 110_574;
        double lon = longitude + p.x / (111_320 * Math.cos(Math.toRadians(latitude)));
        return String.format(Locale.ROOT, "[%.5f,%.5f]", lon, lat);
    }

    private String points(List<P> list) {
        StringJoiner joined = new StringJoiner(",", "[", "]");
        list.forEach(p -> joined.add(point(p)));
        return joined.toString();
    }

    private String ring(List<P> list) {
        List<P> closed = new ArrayList<>(list);
        closed.add(list.get(0));
        return points(closed);
    }

    private String polygon(List<P> list) {
        // RFC 7946: exterior rings run counterclockwise.
        List<P> ring = new ArrayList<>(list);
        double area = 0;
        for (int i = 0; i < ring.size(); i++) {
            P a = ring.get(i);
            P b = ring.get((i + 1) % ring.size());
            area += a.x * b.y - b.x * a.y;
        }
        if (area < 0) {
            java.util.Collections.reverse(ring);
        }
        return "{\"type\":\"Polygon\",\"coordinates\":[" + ring(ring) + "]}";
    }

    private String line(List<P> list) {
        return "{\"type\":\"LineString\",\"coordinates\":" + points(list) + "}";
    }

    private String label(String of, String text, P at, double angle) {
        return "{\"type\":\"Feature\",\"properties\":{\"class\":\"label\",\"of\":\"%s\",\"name\":\"%s\",\"angle\":%d},\"geometry\":{\"type\":\"Point\",\"coordinates\":%s}}"
                .formatted(of, text, Math.round(angle), point(at));
    }

    private static String feature(String type, String name, String geometry) {
        String named = name == null ? "" : ",\"name\":\"" + name + "\"";
        return "{\"type\":\"Feature\",\"properties\":{\"class\":\"" + type + "\"" + named + "},\"geometry\":" + geometry + "}";
    }

    private void write(String file, String name, List<Seed> seeds) throws IOException {
        Path business = Path.of("beecitiz-ejb/src/main/resources/demonstration");
        Files.writeString(business.resolve(file + "-outline.geojson"), feature("outline", name, polygon(outline)) + "\n");
        StringJoiner zones = new StringJoiner(",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n");
        for (Seed seed : seeds) {
            zones.add("{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"name\":\"%s\"},\"geometry\":%s}"
                    .formatted(seed.code, seed.name, polygon(cell(seed, seeds))));
        }
        Files.writeString(business.resolve(file + "-zones.geojson"), zones.toString());
        Files.writeString(
                Path.of("beecitiz-web/src/main/webapp/maps").resolve(file + ".json"),
                "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}\n");
    }
}
