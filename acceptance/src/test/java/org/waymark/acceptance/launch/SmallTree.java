package org.waymark.acceptance.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.acceptance.ProgramRun;

/**
 * The script {@code waymark} in a folder with a few source files, and a stand-in for Maven that takes no time: for what
 * the script decides, not for what Maven does.
 *
 * @param folder the root of the tree
 * @param tools holds the stand-in; first on the script's {@code PATH}
 */
record SmallTree(Path folder, Path tools) {
    private static final Path SCRIPT = Path.of(System.getProperty("waymark.root", ".."), "waymark");

    private static final String COMMANDS = "bash cat cksum env find mkdir mv perl rm sleep sort stat tee touch tr";

    static final String SOURCE = "ui/src/main/java/Page.java";

    static SmallTree in(Path folder) throws IOException {
        var tree = new SmallTree(folder.resolve("Größe mit Leerzeichen"), folder.resolve("tools"));
        tree.write("pom.xml", "root");
        tree.write(".mvn/jvm.config", "");
        tree.write("ui/pom.xml", "module");
        tree.write(SOURCE, "source");
        tree.write("ui/src/test/java/PageTest.java", "test");
        Files.copy(SCRIPT, tree.folder.resolve("waymark"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(tree.tools);
        try (InputStream maven = SmallTree.class.getResourceAsStream("mvn")) {
            writeCommand(tree.tools.resolve("mvn"), new String(maven.readAllBytes(), StandardCharsets.UTF_8));
        }
        return tree;
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void delete(String name) throws IOException {
        Files.delete(folder.resolve(name));
    }

    /** A folder with the commands that the script calls, but not {@code flock}. */
    Path commandsWithoutFlock() throws IOException {
        Path commands = Files.createDirectories(tools.resolveSibling("commands"));
        for (String command : COMMANDS.split(" ")) {
            Path found = Stream.of(System.getenv("PATH").split(":"))
                    .map(place -> Path.of(place, command))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            writeCommand(commands.resolve(command), "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(found));
        }
        return commands;
    }

    private static void writeCommand(Path file, String text) throws IOException {
        Files.writeString(file, text);
        file.toFile().setExecutable(true);
    }

    /** Starts {@code ./waymark build} there. */
    ProgramRun startBuild(Map<String, String> environment) throws IOException {
        return start(List.of(folder.resolve("waymark").toString(), "build"), folder, environment);
    }

    /** Starts a command with the stand-in first on its {@code PATH}. */
    ProgramRun start(List<String> command, Path where, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return new ProgramRun(builder.start());
    }

    /** How often Maven was called. */
    int builds() throws IOException {
        Path calls = folder.resolve("maven-calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    /** Finished and unfinished programs. */
    List<Path> programs() {
        try (Stream<Path> files = Files.list(folder.resolve(".builds"))) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
