package org.beecitiz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The door of a component: one call is one transaction, and the callee checks who asks and to which collectivité each row belongs.
 *
 * <p>Any exception rolls the transaction back, a {@link BusinessException} included. Takes and returns carriers, ids and enums, never entities.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Boundary {}
