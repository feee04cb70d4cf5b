package org.waymark.server.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes, narrows and removes files and folders that are their owner's alone. */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    /** Makes the folder, and those above it, unless it is there; one that is there is narrowed. */
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        narrowFolder(folder);
    }

    /** Leaves the folder to its owner alone; answers whether it was open to others. */
    public static boolean narrowFolder(Path folder) throws IOException {
        if (FOLDER.containsAll(Files.getPosixFilePermissions(folder))) return false;
        Files.setPosixFilePermissions(folder, FOLDER);
        return true;
    }

    /** Writes a file anew, with a line break at the end of {@code text}; at no moment may others read it. */
    public static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, fileAttribute());
        Files.writeString(file, text + "\n");
    }

    /** Opens a file for writing, and makes it if it is not there. */
    public static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), fileAttribute());
    }

    /** Copies a folder with all that is in it; links are followed. */
    public static void copyTree(Path from, Path to) throws IOException {
        for (Path path : pathsIn(from)) {
            Path copy = to.resolve(from.relativize(path));
            if (Files.isDirectory(path)) {
                makeFolder(copy);
            } else {
                Files.copy(path, copy);
                Files.setPosixFilePermissions(copy, FILE);
            }
        }
    }

    /** Removes a folder with all that is in it, if it is there. */
    public static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        for (Path path : pathsIn(folder).reversed()) Files.delete(path);
    }

    private static FileAttribute<Set<PosixFilePermission>> fileAttribute() {
        return PosixFilePermissions.asFileAttribute(FILE);
    }

    /** Every folder before what is in it. */
    private static List<Path> pathsIn(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
