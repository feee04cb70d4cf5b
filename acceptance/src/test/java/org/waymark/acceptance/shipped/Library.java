package org.waymark.acceptance.shipped;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A library in the program, as Maven names it. One that was copied into another's jar counts too.
 *
 * @param name {@code group:artifact}; where the group is not told, {@code :artifact}
 * @param jar the file that holds it
 */
record Library(String name, String version, String jar) implements Comparable<Library> {
    private static final Pattern COORDINATES = Pattern.compile("META-INF/maven/[^/]+/[^/]+/pom\\.properties");
    private static final Pattern FILE = Pattern.compile("(.+?)-(\\d.*)\\.[jwr]ar");
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.[jwr]ar");

    /** Every library below the folder, also those within archives within archives. */
    static SortedSet<Library> in(Path folder) throws IOException {
        var found = new TreeSet<Library>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(
                            path -> ARCHIVE.matcher(path.toString()).matches())
                    .toList()) {
                try (InputStream archive = new BufferedInputStream(Files.newInputStream(file))) {
                    collect(file.getFileName().toString(), archive, found);
                }
            }
        }
        return found;
    }

    private static void collect(String jar, InputStream archive, SortedSet<Library> found) throws IOException {
        boolean named = false;
        var entries = new ZipInputStream(archive);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (COORDINATES.matcher(entry.getName()).matches()) {
                found.add(named(entries.readAllBytes(), jar));
                named = true;
            } else if (ARCHIVE.matcher(entry.getName()).matches()) {
                String inner = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                collect(inner, new ByteArrayInputStream(entries.readAllBytes()), found);
            }
        }
        if (!named) found.add(nameless(jar));
    }

    /** By its file alone, for a jar that Maven did not make. */
    private static Library nameless(String jar) {
        var parts = FILE.matcher(jar);
        return parts.matches()
                ? new Library(":" + parts.group(1), parts.group(2), jar)
                : new Library(":" + jar.substring(0, jar.lastIndexOf('.')), "", jar);
    }

    private static Library named(byte[] coordinates, String jar) throws IOException {
        var properties = new Properties();
        properties.load(new ByteArrayInputStream(coordinates));
        return new Library(
                properties.getProperty("groupId") + ":" + properties.getProperty("artifactId"),
                properties.getProperty("version"),
                jar);
    }

    @Override
    public int compareTo(Library other) {
        return Comparator.comparing(Library::name)
                .thenComparing(Library::version)
                .thenComparing(Library::jar)
                .compare(this, other);
    }
}
