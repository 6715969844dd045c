package org.beecitiz.incontainer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests whose methods run within the server, in the application as it is delivered, with its beans injected. A test method is a request: what
 * is request-scoped lasts as long, and it has no transaction of its own.
 *
 * <p>All suites share one deployment and one database: each opens collectivités of its own ({@link Towns}), and the clock only moves forward.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("in-container")
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InContainer {}
