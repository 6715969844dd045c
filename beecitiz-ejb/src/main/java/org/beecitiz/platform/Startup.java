package org.beecitiz.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The start of an instance: migrate, let the components load, report ready. A failure stops the deployment. */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {
    private static final Logger LOG = System.getLogger(Startup.class.getName());

    @Resource(lookup = "jdbc/beecitiz")
    private DataSource dataSource;

    @Inject
    private Event<SchemaReady> schemaReady;

    @Inject
    private Readiness readiness;

    @PostConstruct
    void start() {
        migrate();
        schemaReady.fire(new SchemaReady());
        readiness.ready();
        LOG.log(Level.INFO, "Beecitiz is ready");
    }

    private void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor())
                .load()
                .migrate();
    }

    private String vendor() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database of jdbc/beecitiz does not answer", unreachable);
        }
    }
}
