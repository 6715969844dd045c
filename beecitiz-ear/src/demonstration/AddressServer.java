import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The demonstration's geocoder: knows the streets and parks of its drawn maps, and speaks as the Géoplateforme does ({@code /search}, {@code /reverse},
 * GeocodeJSON).
 *
 * <p>{@code <port> <folder with the maps>}. Houses are numbered every eight metres along their street. Started from its source.
 */
public class AddressServer {
    private static final double METRES_A_NUMBER = 8;
    private static final double METRES_A_DEGREE = 111_195;
    private static final Pattern NAMED =
            Pattern.compile("\"class\":\"(major|minor|park)\",\"name\":\"([^\"]+)\".*?\"coordinates\":(.*)");
    private static final Pattern POSITION = Pattern.compile("\\[(-?[\\d.]+),(-?[\\d.]+)\\]");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4}) (.+)");

    private final List<Street> streets = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        AddressServer addresses = new AddressServer();
        addresses.read(Path.of(args[1], "rivebelle.json"), "Rivebelle", "99100");
        addresses.read(Path.of(args[1], "montclair.json"), "Montclair-sur-Aure", "99200");
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/search", exchange -> answer(exchange, addresses::search));
        server.createContext("/reverse", exchange -> answer(exchange, addresses::reverse));
        server.start();
    }

    private interface Question {
        Optional<String> answer(Map<String, String> query);
    }

    private record Point(double lon, double lat) {
        double metresTo(Point other) {
            double north = (other.lat - lat) * METRES_A_DEGREE;
            double east = (other.lon - lon) * METRES_A_DEGREE * Math.cos(Math.toRadians(lat));
            return Math.hypot(north, east);
        }

        Point towards(Point other, double share) {
            return new Point(lon + (other.lon - lon) * share, lat + (other.lat - lat) * share);
        }
    }

    /** A street or park; {@code line} is empty for parks. */
    private record Street(String name, String city, String postcode, List<Point> line, Point middle) {
        /** Where a house stands, the last one of the street for numbers that it does not reach. */
        Point house(int number) {
            double left = number * METRES_A_NUMBER;
            for (int i = 1; i < line.size(); i++) {
                double length = line.get(i - 1).metresTo(line.get(i));
                if (left <= length) {
                    return line.get(i - 1).towards(line.get(i), left / length);
                }
                left -= length;
            }
            return line.get(line.size() - 1);
        }

        Hit nearest(Point point) {
            double walked = 0;
            Hit best = null;
            for (int i = 1; i < line.size(); i++) {
                Point from = line.get(i - 1);
                double length = from.metresTo(line.get(i));
                for (double along = 0; along < length; along += METRES_A_NUMBER) {
                    Point here = from.towards(line.get(i), along / length);
                    double metres = here.metresTo(point);
                    if (best == null || metres < best.metres) {
                        int number = (int) Math.max(1, Math.round((walked + along) / METRES_A_NUMBER));
                        best = new Hit(this, number, here, Math.max(0, 1 - metres / 1000), metres);
                    }
                }
                walked += length;
            }
            return best;
        }
    }

    /** An answer; number 0 is the street as a whole. */
    private record Hit(Street street, int number, Point point, double score, double metres) {
        String json(boolean reverse) {
            String house = number > 0 ? number + " " : "";
            String name = house + street.name;
            return String.format(
                    Locale.ROOT,
                    "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[%.6f,%.6f]},\"properties\":{"
                            + "\"label\":\"%s %s %s\",\"score\":%.4f,\"name\":\"%s\",\"postcode\":\"%s\",\"city\":\"%s\",\"type\":\"%s\"%s,"
                            + "\"street\":\"%s\",\"_type\":\"address\"}}",
                    point.lon,
                    point.lat,
                    name,
                    street.postcode,
                    street.city,
                    score,
                    name,
                    street.postcode,
                    street.city,
                    number > 0 ? "housenumber" : street.line.isEmpty() ? "locality" : "street",
                    reverse ? ",\"distance\":" + Math.round(metres) : "",
                    street.name);
        }
    }

    private void read(Path map, String city, String postcode) throws IOException {
        Map<String, List<Point>> lines = new LinkedHashMap<>();
        for (String feature : Files.readAllLines(map)) {
            Matcher named = NAMED.matcher(feature);
            if (!named.find()) {
                continue;
            }
            List<Point> points = POSITION
                    .matcher(named.group(3))
                    .results()
                    .map(at -> new Point(Double.parseDouble(at.group(1)), Double.parseDouble(at.group(2))))
                    .toList();
            if (named.group(1).equals("park")) {
                streets.add(new Street(named.group(2), city, postcode, List.of(), centre(points)));
            } else {
                lines.computeIfAbsent(named.group(2), name -> new ArrayList<>()).addAll(points);
            }
        }
        lines.forEach((name, line) -> streets.add(new Street(name, city, postcode, line, line.get(line.size() / 2))));
    }

    private static Point centre(List<Point> points) {
        return new Point(
                points.stream().mapToDouble(Point::lon).average().orElseThrow(),
                points.stream().mapToDouble(Point::lat).average().orElseThrow());
    }

    private Optional<String> search(Map<String, String> query) {
        String asked = folded(query.getOrDefault("q", ""));
        if (asked.length() < 3) {
            return Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(asked);
        int number = numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
        String[] words = (numbered.matches() ? numbered.group(2) : asked).split(" ");
        Point near = point(query).orElse(new Point(0, 0));
        return Optional.of(collection(
                streets.stream()
                        .map(street -> hit(street, number, words))
                        .filter(hit -> hit.score > 0.5)
                        .sorted(Comparator.comparingDouble((Hit hit) -> -hit.score)
                                .thenComparingDouble(hit -> hit.point.metresTo(near)))
                        .limit(limit(query)),
                query.get("q"),
                false));
    }

    private static Hit hit(Street street, int number, String[] words) {
        List<String> names = List.of(folded(street.name + " " + street.postcode + " " + street.city).split(" "));
        long matched = Arrays.stream(words)
                .filter(word -> names.stream().anyMatch(name -> name.startsWith(word)))
                .count();
        boolean named = Arrays.stream(words)
                .anyMatch(word -> word.length() > 2
                        && Arrays.stream(folded(street.name).split(" ")).anyMatch(name -> name.startsWith(word)));
        boolean house = number > 0 && !street.line.isEmpty();
        double score = named ? 0.97 * Math.pow((double) matched / words.length, 2) : 0;
        return new Hit(street, house ? number : 0, house ? street.house(number) : street.middle, score, 0);
    }

    private Optional<String> reverse(Map<String, String> query) {
        return point(query)
                .map(point -> collection(
                        streets.stream()
                                .filter(street -> !street.line.isEmpty())
                                .map(street -> street.nearest(point))
                                .sorted(Comparator.comparingDouble(Hit::metres))
                                .filter(hit -> hit.metres < 1000)
                                .limit(limit(query)),
                        "",
                        true));
    }

    private static String collection(Stream<Hit> hits, String asked, boolean reverse) {
        List<String> features = hits.map(hit -> hit.json(reverse)).toList();
        String echo = asked.replaceAll("[\\\\\"\\p{Cntrl}]", " ");
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "],\"query\":\"" + echo + "\"}";
    }

    private static Optional<Point> point(Map<String, String> query) {
        try {
            return Optional.of(
                    new Point(Double.parseDouble(query.get("lon")), Double.parseDouble(query.get("lat"))));
        } catch (NumberFormatException | NullPointerException none) {
            return Optional.empty();
        }
    }

    private static int limit(Map<String, String> query) {
        return Integer.parseInt(query.getOrDefault("limit", "10"));
    }

    /** Without accents, capitals and signs. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static void answer(HttpExchange exchange, Question question) throws IOException {
        Map<String, String> query = new LinkedHashMap<>();
        for (String part : Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("").split("&")) {
            String[] pair = part.split("=", 2);
            query.put(pair[0], pair.length > 1 ? URLDecoder.decode(pair[1], StandardCharsets.UTF_8) : "");
        }
        Optional<String> answer = question.answer(query);
        byte[] body = answer.orElse("{\"code\":400,\"message\":\"Failed parsing query\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(answer.isPresent() ? 200 : 400, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
