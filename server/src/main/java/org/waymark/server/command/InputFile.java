package org.waymark.server.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that a verb reads; {@code -} is standard input. */
record InputFile(String name, InputStream standardInput) {

    /** The whole text, UTF-8, with or without a byte order mark. */
    String read() {
        try {
            var bytes = name.equals("-") ? standardInput.readAllBytes() : Files.readAllBytes(Path.of(name));
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused("is not UTF-8. Maybe save it as UTF-8");
        } catch (NoSuchFileException e) {
            throw refused("does not exist");
        } catch (IOException | InvalidPathException e) {
            throw refused("cannot be read: " + e.getMessage());
        }
    }

    private RefusedInput refused(String why) {
        return new RefusedInput("File %s %s".formatted(name, why));
    }
}
