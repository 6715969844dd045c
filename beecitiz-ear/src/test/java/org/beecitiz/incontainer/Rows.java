package org.beecitiz.incontainer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The database by plain JDBC, as another program sees it. */
@ApplicationScoped
public class Rows {
    @Inject
    private Threads threads;

    @Resource(lookup = "jdbc/beecitiz")
    private DataSource dataSource;

    /** The first column of each row. */
    List<Object> select(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = bind(connection.prepareStatement(sql), parameters);
                ResultSet rows = statement.executeQuery()) {
            List<Object> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getObject(1));
            }
            return values;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many rows there are: {@code ticket WHERE collectivity_id = ?} */
    long count(String fromWhere, Object... parameters) {
        return ((Number) select("SELECT COUNT(*) FROM " + fromWhere, parameters).get(0)).longValue();
    }

    /** A fingerprint of every row of a table. */
    String fingerprint(String table) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT * FROM " + table + " ORDER BY id");
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            StringBuilder text = new StringBuilder();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    text.append(rows.getString(i)).append('\u001f');
                }
            }
            return table + " " + UUID.nameUUIDFromBytes(text.toString().getBytes(UTF_8));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = bind(connection.prepareStatement(sql), parameters)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Does {@code work} while another transaction has the row. On a thread of its own: a transaction that begins on this one takes the open
     * connection in, and its commit would release the lock.
     */
    void whileLocked(String table, long id, Runnable work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("SELECT id FROM " + table + " WHERE id = ? FOR UPDATE")) {
            connection.setAutoCommit(false);
            try (ResultSet locked = bind(lock, id).executeQuery()) {
                if (!locked.next()) {
                    throw new IllegalStateException("no row " + id + " of " + table);
                }
                threads.together(1, () -> {
                    work.run();
                    return true;
                });
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PreparedStatement bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
