package org.waymark.server.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that a verb reads; {@code -} is standard input. */
record InputFile(String name, InputStream standardInput) {

    /** Far more than any document needs, and what a usual heap bears: 256 MiB. */
    private static final int MOST_BYTES = 256 << 20;

    /** The whole text, UTF-8, with or without a byte order mark. */
    String read() {
        try {
            var bytes = bytes();
            if (bytes.length > MOST_BYTES) throw refused("is larger than %s MiB".formatted(MOST_BYTES >> 20));
            if (isUtf16(bytes)) throw refused("is UTF-16. Maybe save it as UTF-8");
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
        if (isStandardInput()) return standardInput.readNBytes(MOST_BYTES + 1);
        var path = Path.of(name);
        if (Files.isDirectory(path)) throw refused("is a folder");
        try (var stream = Files.newInputStream(path)) {
            return stream.readNBytes(MOST_BYTES + 1);
        }
    }

    /** By its mark, or because every JSON document begins with a character that takes one byte in UTF-8. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) return false;
        int start = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return start == 0xFEFF || start == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }

    private boolean isStandardInput() {
        return name.equals("-");
    }

    private RefusedInput refused(String why) {
        return new RefusedInput("%s %s".formatted(isStandardInput() ? "Standard input" : "File " + name, why));
    }
}
