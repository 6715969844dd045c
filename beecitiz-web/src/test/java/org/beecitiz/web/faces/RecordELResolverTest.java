package org.beecitiz.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {
    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new Context();

    /** A row of a list. */
    public record Row(String title, int count, Row inner) {
        public boolean isMany() {
            return count > 1;
        }

        public boolean hasTitle() {
            return title != null;
        }

        public String shout(String end) {
            return title + end;
        }

        public String required() {
            if (title == null) {
                throw new IllegalStateException("no title");
            }
            return title;
        }
    }

    private final Row row = new Row("Lampadaire", 2, new Row(null, 1, null));

    @Test
    void componentsAreRead() {
        assertThat(read(row, "title")).isEqualTo("Lampadaire");
        assertThat(read(row, "count")).isEqualTo(2);
        assertThat(read(read(row, "inner"), "count")).isEqualTo(1);
    }

    @Test
    void aComponentThatIsNullIsResolvedToNull() {
        assertThat(read(row.inner(), "title")).isNull();
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void questionsAreRead() {
        assertThat(read(row, "many")).isEqualTo(true);
        assertThat(read(row.inner(), "many")).isEqualTo(false);
        assertThat(read(row, "hasTitle")).isEqualTo(true);
    }

    @Test
    void whatARecordDoesNotHaveIsLeftToOtherResolvers() {
        for (String property : List.of("name", "Title", "shout", "TITLE")) {
            assertThat(read(row, property)).isNull();
            assertThat(context.isPropertyResolved()).as(property).isFalse();
        }
    }

    @Test
    void whatIsNoRecordIsLeftToOtherResolvers() {
        for (Object base : new Object[] {null, "title", List.of(row), this}) {
            assertThat(read(base, "title")).isNull();
            assertThat(context.isPropertyResolved()).isFalse();
        }
    }

    @Test
    void whatARecordThrowsIsThrown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(row.inner(), "required"))
                .withMessage("no title");
    }

    @Test
    void recordsAreReadOnly() {
        assertThat(resolver.isReadOnly(context, row, "title")).isTrue();
        resolver.setValue(context, row, "title", "Banc");
        assertThat(context.isPropertyResolved()).isFalse();
        assertThat(row.title()).isEqualTo("Lampadaire");
    }

    private Object read(Object base, String property) {
        context.setPropertyResolved(false);
        return resolver.getValue(context, base, property);
    }

    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
