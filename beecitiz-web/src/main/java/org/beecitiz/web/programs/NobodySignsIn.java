package org.beecitiz.web.programs;

import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Takes the sign-in off the web module it is in: the server sets up that of the pages in each module of the application, although this one has none
 * (Jakarta Authentication 3.0, {@link AuthConfigFactory#removeServerAuthModule}).
 */
@WebListener
public class NobodySignsIn implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        AuthConfigFactory.getFactory().removeServerAuthModule(event.getServletContext());
    }
}
