package org.beecitiz.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.beecitiz.platform.Identified;
import org.beecitiz.platform.ReferenceData;
import org.beecitiz.territory.CollectivityId;
import org.eclipse.persistence.config.QueryHints;

/** A key that a collectivité gave to a program, of which the hash alone is kept. */
@Entity
@Cacheable
@NamedQuery(
        name = ApiKey.OF_HASH,
        query = "SELECT k FROM ApiKey k WHERE k.collectivityId = :collectivity AND k.keyHash = :hash",
        hints = {
            @QueryHint(name = QueryHints.READ_ONLY, value = "true"),
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = "true"),
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE_EXPIRY, value = ReferenceData.MILLISECONDS),
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE_SIZE, value = ReferenceData.ANSWERS)
        })
@Table(name = "api_key")
public class ApiKey extends Identified {
    static final String OF_HASH = "ApiKey.ofHash";

    @Column(name = "collectivity_id")
    private long collectivityId;

    private String name;

    @Column(name = "key_hash")
    private String keyHash;

    protected ApiKey() {}

    public ApiKey(CollectivityId collectivity, String name, String key) {
        if (key.isBlank()) {
            throw new IllegalArgumentException("an empty key is none");
        }
        this.collectivityId = collectivity.value();
        this.name = name;
        this.keyHash = hashOf(key);
    }

    public String name() {
        return name;
    }

    /** SHA-256 of the key's UTF-8 bytes, in 64 hexadecimal digits. */
    static String hashOf(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
