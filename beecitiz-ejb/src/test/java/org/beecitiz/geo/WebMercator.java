package org.beecitiz.geo;

/** Tiles by the formulas of the OpenStreetMap wiki ("Slippy map tilenames"), for comparison. */
public final class WebMercator {
    private static final double MAX_LATITUDE = 85.05112877980659;

    private WebMercator() {}

    /** The column of the tile that a point is in. */
    public static int x(GeoPoint point, int zoom) {
        double longitude = point.longitude() == 180 ? -180 : point.longitude();
        return cell((longitude + 180) / 360, zoom);
    }

    /** The row of the tile that a point is in. */
    public static int y(GeoPoint point, int zoom) {
        double latitude = Math.toRadians(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, point.latitude())));
        return cell((1 - Math.log(Math.tan(latitude) + 1 / Math.cos(latitude)) / Math.PI) / 2, zoom);
    }

    private static int cell(double part, int zoom) {
        double cells = Math.pow(2, zoom);
        return (int) Math.max(0, Math.min(cells - 1, Math.floor(part * cells)));
    }
}
