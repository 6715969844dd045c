package org.beecitiz.administration.zones;

/**
 * What an import does to a zone.
 *
 * @param formerName its name so far where it gets another one, else null
 * @param tickets how many tickets name it, so that it can't be removed
 * @param rules how many routing rules name it, likewise
 */
public record ZoneChange(ZoneChangeKind kind, String code, String name, String formerName, long tickets, long rules) {}
