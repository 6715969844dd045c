package org.beecitiz.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.beecitiz.organisation.AgentIdentity;
import org.beecitiz.organisation.SignIn;

/** The agents of the database, by e-mail and password. */
@ApplicationScoped
public class AgentIdentityStore implements IdentityStore {
    @Inject
    private SignIn signIn;

    /** The caller's name is the agent's e-mail address. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return signIn.verify(credential.getCaller(), credential.getPassword().getValue())
                .map(AgentIdentity::email)
                .map(CredentialValidationResult::new)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
