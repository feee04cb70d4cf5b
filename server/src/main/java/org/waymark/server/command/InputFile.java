package org.waymark.server.command;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** A file that a verb reads; {@code -} is standard input. */
record InputFile(String name, InputStream standardInput) {

    /** Far more than any document needs, and what a usual heap bears: 256 MiB. */
    private static final int MOST_BYTES = 256 << 20;

    /** How something is read, which may fail. */
    private interface Source<T> {
        T read() throws IOException;
    }

    /** The whole text, UTF-8, with or without a byte order mark. */
    String read() {
        return orRefused(() -> {
            var bytes = bytes();
            if (bytes.length > MOST_BYTES) throw refused("is larger than %s MiB".formatted(MOST_BYTES >> 20));
            refuseUtf16(bytes);
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        });
    }

    /** Hands one line after the other to {@code reader}, of which there may be more than memory holds. */
    void readLines(Consumer<InputLines> reader) {
        orRefused(() -> {
            try (var stream = new BufferedInputStream(open())) {
                stream.mark(2);
                refuseUtf16(stream.readNBytes(2));
                stream.reset();
                reader.accept(new InputLines(stream));
                return true;
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    /** How many bytes it has; nothing if that shows only at its end, as with a pipe. */
    OptionalLong size() {
        return orRefused(() -> !isStandardInput() && Files.isRegularFile(Path.of(name))
                ? OptionalLong.of(Files.size(Path.of(name)))
                : OptionalLong.empty());
    }

    private <T> T orRefused(Source<T> source) {
        try {
            return source.read();
        } catch (CharacterCodingException e) {
            throw refused("is not UTF-8. Maybe save it as UTF-8");
        } catch (NoSuchFileException e) {
            throw refused("does not exist");
        } catch (AccessDeniedException e) {
            throw refused("may not be read by this user. Maybe change its permissions");
        } catch (FileSystemException e) {
            throw refused("cannot be read: " + e.getReason());
        } catch (InvalidPathException e) {
            throw refused("has a name that is none on this system. Maybe set LC_ALL=C.UTF-8, or read it with -");
        } catch (IOException e) {
            throw refused("cannot be read: " + e.getMessage());
        }
    }

    private byte[] bytes() throws IOException {
        try (var stream = open()) {
            return stream.readNBytes(MOST_BYTES + 1);
        }
    }

    private InputStream open() throws IOException {
        if (isStandardInput()) return new Unclosed(standardInput);
        var path = Path.of(name);
        if (Files.isDirectory(path)) throw refused("is a folder");
        return Files.newInputStream(path);
    }

    /** Standard input is not ours to close. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {
            // stays open
        }
    }

    /** Known by its mark, or because every JSON document begins with a character that takes one byte in UTF-8. */
    private void refuseUtf16(byte[] bytes) {
        if (bytes.length < 2) return;
        int start = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        boolean isUtf16 = start == 0xFEFF || start == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
        if (isUtf16) throw refused("is UTF-16. Maybe save it as UTF-8");
    }

    private boolean isStandardInput() {
        return name.equals("-");
    }

    private RefusedInput refused(String why) {
        return new RefusedInput("%s %s".formatted(isStandardInput() ? "Standard input" : "File " + name, why));
    }
}
