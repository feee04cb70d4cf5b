package org.waymark.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.document.Reading;

class InputLinesTest {

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Number, end and text of each, or its finding. */
    private static List<String> lines(InputStream stream) {
        var told = new ArrayList<String>();
        var lines = new InputLines(stream);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            var text = switch (line.get().text()) {
                case Reading.Read(var read) -> read;
                case Reading.Unreadable(var findings) -> findings.getFirst().toString();
            };
            told.add("%s %s %s".formatted(line.get().number(), line.get().end(), text));
        }
        return told;
    }

    @Test
    void endInALineFeedOrWithTheFile() {
        assertEquals(List.of("1 2 a", "2 8 b😀", "3 9 c"), lines(utf8("a\nb😀\nc")));
        assertEquals(List.of("1 2 a", "2 3 "), lines(utf8("a\n\n")));
        assertEquals(List.of(), lines(utf8("")));
    }

    @Test
    void mayBeginWithAByteOrderMark() {
        assertEquals(List.of("1 5 a", "2 9 \uFEFFb"), lines(utf8("\uFEFFa\n\uFEFFb")));
    }

    @Test
    void thatAreNotUtf8AreFindingsAndTheNextIsRead() {
        var stream = new SequenceInputStream(new ByteArrayInputStream(new byte[] {'a', (byte) 0xFC, '\n'}), utf8("b"));
        assertEquals(List.of("1 3 $: The line is not UTF-8. Maybe save the file as UTF-8.", "2 4 b"), lines(stream));
    }

    @Test
    void thatAreTooLongAreFindingsAndTheNextIsRead() {
        var stream = new SequenceInputStream(
                new ByteArrayInputStream(new byte[InputLines.MOST_BYTES + 1]), utf8("\n" + "b"));
        assertEquals(
                List.of(
                        "1 33554434 $: The line is larger than 32 MiB. Write each problem on a line of its own.",
                        "2 33554435 b"),
                lines(stream));
    }
}
