package org.beecitiz.administration.zones;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Something wrong with a file of zones.
 *
 * @param feature number of the feature in the file, from 1; 0 when it is the file itself
 * @param name the zone's name, or null where none was read
 * @param arguments of the sentence, see {@link ZoneFaultKind}
 */
public record ZoneFault(ZoneFaultKind kind, int feature, String name, List<Object> arguments) {
    static ZoneFault ofFile(ZoneFaultKind kind, Object... arguments) {
        return new ZoneFault(kind, 0, null, List.of(arguments));
    }

    static ZoneFault of(ReadZone zone, ZoneFaultKind kind, Object... arguments) {
        return new ZoneFault(kind, zone.feature(), zone.name(), List.of(arguments));
    }

    /** Without the repetitions of what is wrong throughout the file. */
    static List<ZoneFault> distinct(List<ZoneFault> faults) {
        Set<ZoneFaultKind> said = EnumSet.noneOf(ZoneFaultKind.class);
        List<ZoneFault> distinct = new ArrayList<>();
        for (ZoneFault fault : faults) {
            if (!fault.kind().isOfTheWholeFile() || said.add(fault.kind())) {
                distinct.add(fault);
            }
        }
        return distinct;
    }
}
