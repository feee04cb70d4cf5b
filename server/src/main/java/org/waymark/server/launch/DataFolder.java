package org.waymark.server.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.server.files.PrivateFiles;
import org.waymark.server.report.StartFailure;

/** The folder that survives restarts, held by one launcher at a time. The lock ends with the process, however it ends. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lockFile;
    private final boolean wasOpenToOthers;

    private DataFolder(Path path, FileChannel lockFile, boolean wasOpenToOthers) {
        this.path = path;
        this.lockFile = lockFile;
        this.wasOpenToOthers = wasOpenToOthers;
    }

    static DataFolder take(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            boolean narrowed = Files.isDirectory(absolute) && PrivateFiles.narrowFolder(absolute);
            PrivateFiles.makeFolder(absolute);
            var lockFile = PrivateFiles.open(absolute.resolve("waymark.lock"));
            if (lock(lockFile).isEmpty()) {
                lockFile.close();
                throw new StartFailure(
                        "Another Waymark is running on the data folder %s. Maybe stop it, or choose another folder with --data."
                                .formatted(absolute));
            }
            return new DataFolder(absolute, lockFile, narrowed);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder %s cannot be written: %s. Maybe choose another one with --data or WAYMARK_DATA."
                            .formatted(absolute, e.getClass().getSimpleName()),
                    e);
        }
    }

    Path path() {
        return path;
    }

    /** Said when other users of this machine could look into the folder until now. */
    Optional<String> notice() {
        return wasOpenToOthers
                ? Optional.of(
                        "Other users of this machine could look into the data folder %s; no longer.".formatted(path))
                : Optional.empty();
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new StartFailure("The data folder %s cannot be released.".formatted(path), e);
        }
    }

    private static Optional<FileLock> lock(FileChannel lockFile) throws IOException {
        try {
            @Nullable FileLock lock = lockFile.tryLock();
            return Optional.ofNullable(lock);
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }
}
