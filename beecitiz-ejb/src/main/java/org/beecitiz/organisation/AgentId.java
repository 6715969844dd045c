package org.beecitiz.organisation;

/** Names an agent. */
public record AgentId(long value) {}
