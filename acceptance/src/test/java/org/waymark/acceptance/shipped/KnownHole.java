package org.waymark.acceptance.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/**
 * A published advisory about versions of a library.
 *
 * @param library {@code group:artifact}
 * @param affected versions, in Maven's notation of ranges
 * @param advisories their identifiers
 * @param source where this was read
 * @param judgement why it may be shipped all the same; empty: it may not
 */
record KnownHole(String library, VersionRange affected, String advisories, String source, String judgement) {
    private static final String FILE = "known-holes.txt";

    /** All that we know of. */
    static List<KnownHole> all() throws IOException {
        try (InputStream file = KnownHole.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(KnownHole::parsed)
                    .toList();
        }
    }

    boolean isIn(Library shipped) {
        return shipped.name().equals(library)
                && affected.containsVersion(new DefaultArtifactVersion(shipped.version()));
    }

    private static KnownHole parsed(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 5) throw new IllegalArgumentException("not five cells: " + line);
        try {
            return new KnownHole(
                    cells[0].strip(),
                    VersionRange.createFromVersionSpec(cells[1].strip()),
                    cells[2].strip(),
                    cells[3].strip(),
                    cells[4].strip());
        } catch (InvalidVersionSpecificationException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
