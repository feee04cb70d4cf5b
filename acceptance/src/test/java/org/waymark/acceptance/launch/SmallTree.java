package org.waymark.acceptance.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
        Path maven = tree.tools.resolve("mvn");
        try (InputStream file = SmallTree.class.getResourceAsStream("mvn")) {
            Files.copy(file, maven);
        }
        maven.toFile().setExecutable(true);
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

    /** Starts {@code ./waymark build} there. */
    ProgramRun startBuild() throws IOException {
        return start(List.of(folder.resolve("waymark").toString(), "build"), folder, Map.of());
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
