package org.beecitiz.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.beecitiz.platform.Settings;

/**
 * Secrets of authors' pages: the ticket's id, and an HMAC-SHA-256 (cut to 128 bits, RFC 2104 section 5) of id and version under the server's key.
 *
 * <p>Reproducible, so that a lost link can be mailed again; revoked by raising the ticket's version.
 */
@ApplicationScoped
public class SecretLinks {
    private static final int MAC_BYTES = 16;

    @Inject
    private Settings settings;

    String secretOf(Ticket ticket) {
        return encode(ticket.id(), ticket.secretVersion());
    }

    /** The secret of an id that no two rows of all tables share, and a version. */
    public String encode(long id, int version) {
        ByteBuffer secret = ByteBuffer.allocate(Long.BYTES + MAC_BYTES).putLong(id);
        secret.put(mac(id, version), 0, MAC_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.array());
    }

    /** The id that a secret speaks of, not yet to be trusted: {@link #opens} tells. */
    public Optional<Long> claimedId(String secret) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(secret);
            return bytes.length == Long.BYTES + MAC_BYTES
                    ? Optional.of(ByteBuffer.wrap(bytes).getLong())
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    boolean opens(String secret, Ticket ticket) {
        return opens(secret, ticket.id(), ticket.secretVersion());
    }

    /** Whether this is the secret of an id and a version. */
    public boolean opens(String secret, long id, int version) {
        return MessageDigest.isEqual(
                secret.getBytes(StandardCharsets.US_ASCII), encode(id, version).getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] mac(long id, int version) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.serverKey().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                    .putLong(id)
                    .putInt(version)
                    .array());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }
}
