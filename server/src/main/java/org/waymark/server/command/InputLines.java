package org.waymark.server.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.waymark.core.document.Finding;
import org.waymark.core.document.Reading;

/** Lines of UTF-8, each read when it is asked for. One that cannot be read is a finding, and the next one is read all the same. */
final class InputLines {

    /** Far more than any problem needs: 32 MiB. */
    static final int MOST_BYTES = 32 << 20;

    private final InputStream stream;
    private long number;
    private long end;

    InputLines(InputStream stream) {
        this.stream = stream;
    }

    /** The next line; nothing at the end of the file, where a last line break begins no other line. */
    Optional<InputLine> next() {
        try {
            int read = stream.read();
            return read < 0 ? Optional.empty() : Optional.of(lineFrom(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputLine lineFrom(int first) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int read = first;
        long length = 0;
        for (; read >= 0 && read != '\n'; read = stream.read()) {
            if (length++ < MOST_BYTES) bytes.write(read);
        }
        number++;
        end += read < 0 ? length : length + 1;
        return new InputLine(number, end, length > MOST_BYTES ? tooLong() : text(bytes.toByteArray()));
    }

    private static Reading<String> tooLong() {
        return new Reading.Unreadable<>(Finding.error("$", LineFinding.TOO_LONG, MOST_BYTES >> 20));
    }

    private Reading<String> text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Reading.Read<>(number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return new Reading.Unreadable<>(Finding.error("$", LineFinding.NOT_UTF8));
        }
    }
}
