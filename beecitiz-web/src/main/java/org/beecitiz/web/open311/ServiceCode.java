package org.beecitiz.web.open311;

import java.util.Optional;
import org.beecitiz.catalogue.CategoryId;

/** The {@code service_code} of a category: its id. */
final class ServiceCode {
    private ServiceCode() {}

    static String of(CategoryId category) {
        return String.valueOf(category.value());
    }

    /** Empty for what can be no category's. */
    static Optional<CategoryId> parse(String code) {
        return Optional.of(code)
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(Long::parseLong)
                .map(CategoryId::new);
    }
}
