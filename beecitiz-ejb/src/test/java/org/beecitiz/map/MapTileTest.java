package org.beecitiz.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapTileTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "12, 2074, 1409", "22, 4194303, 4194303"})
    void aTileOfThePyramidExists(int zoom, int x, int y) {
        assertThat(new MapTile(zoom, x, y).zoom()).isEqualTo(zoom);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0",
        "23, 0, 0",
        "32, 0, 0",
        "0, 1, 0",
        "0, 0, 1",
        "1, 2, 0",
        "22, 4194304, 0",
        "5, -1, 0",
        "5, 0, -1"
    })
    void anyOtherDoesNot(int zoom, int x, int y) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MapTile(zoom, x, y));
    }
}
