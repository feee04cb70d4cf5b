package org.waymark.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import org.waymark.server.report.StartFailure;

/**
 * The PostgreSQL programs, unpacked from the archive that comes as a Maven artifact.
 *
 * @param folder that holds {@code bin/}, {@code lib/} and {@code share/}
 */
record PostgresPrograms(Path folder) {
    private static final int EXECUTABLE_BY_OWNER = 0100;

    /** The first number of the version: data written under one cannot be read under another. */
    static final String MAJOR_VERSION = majorOf(version());

    /** Unpacks the programs below the folder, for this user alone, unless an earlier start did; a half-unpacked folder is never used. */
    static PostgresPrograms unpackedIn(Path parent) {
        Path folder = parent.resolve("postgresql-" + version());
        if (!Files.isDirectory(folder)) {
            try {
                unpackInto(folder);
            } catch (IOException e) {
                throw new StartFailure(
                        "The PostgreSQL programs cannot be unpacked into %s: %s"
                                .formatted(folder, StartFailure.reasonOf(e)),
                        e);
            }
        }
        return new PostgresPrograms(folder.toAbsolutePath());
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static void unpackInto(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Path unfinished = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try (InputStream packed = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unfinished);
            }
        }
        try {
            Files.move(unfinished, folder);
        } catch (FileSystemException e) {
            // another launcher that shares the folder was faster
            if (!Files.isDirectory(folder)) throw e;
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("entry %s leaves the folder".formatted(entry.getName()));
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
            if ((entry.getMode() & EXECUTABLE_BY_OWNER) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static InputStream archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "/postgres-%s-%s.txz".formatted(system, processor);
        InputStream archive = PostgresPrograms.class.getResourceAsStream(name);
        if (archive == null) {
            throw new StartFailure(
                    "This build carries no PostgreSQL for %s %s (%s). Maybe build it on this machine, or set WAYMARK_DATABASE_URL to a PostgreSQL of your own."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch"), name));
        }
        return archive;
    }

    private static String version() {
        var build = new Properties();
        try (InputStream file = PostgresPrograms.class.getResourceAsStream("/org/waymark/server/build.properties")) {
            build.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("postgresql");
    }

    private static String majorOf(String version) {
        return version.substring(0, version.indexOf('.'));
    }
}
