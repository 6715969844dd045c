package org.beecitiz.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PanelTest {
    @Test
    void isReadFromTheAddressOrTheForm() {
        assertThat(panel(Map.of())).isEqualTo(new Panel(Panel.Act.NONE, 0));
        assertThat(panel(Map.of("ajouter", ""))).isEqualTo(new Panel(Panel.Act.ADD, 0));
        assertThat(panel(Map.of("modifier", "42"))).isEqualTo(new Panel(Panel.Act.CHANGE, 42));
        assertThat(panel(Map.of("retirer", "42"))).isEqualTo(new Panel(Panel.Act.REMOVE, 42));
    }

    @Test
    void staysClosedForWhatIsNoNumber() {
        assertThat(panel(Map.of("modifier", "x"))).isEqualTo(new Panel(Panel.Act.NONE, 0));
        assertThat(panel(Map.of("modifier", "1234567890123456789012"))).isEqualTo(new Panel(Panel.Act.NONE, 0));
    }

    @Test
    void marksTheRowItIsFor() {
        assertThat(new Panel(Panel.Act.CHANGE, 7).isFor(7)).isTrue();
        assertThat(new Panel(Panel.Act.CHANGE, 7).isFor(8)).isFalse();
        assertThat(new Panel(Panel.Act.ADD, 7).isFor(7)).isFalse();
    }

    private static Panel panel(Map<String, String> parameters) {
        return Panel.read(parameters::get);
    }
}
