package org.waymark.acceptance.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.acceptance.ProgramRun;

/** When the script {@code waymark} builds, and what it does to programs that run meanwhile. */
class BuildingTest {
    @TempDir
    Path folder;

    private SmallTree tree;

    @BeforeEach
    void makeTree() throws IOException {
        tree = SmallTree.in(folder);
    }

    @Test
    void theSecondVerbOfAFreshTreeBuildsNothing() throws IOException {
        String first = built();
        assertEquals(first, built());
        assertEquals(1, tree.builds());
        assertTrue(Files.exists(Path.of(first, "server.jar")));
    }

    @Test
    void everyChangeOfTheSourcesIsBuilt() throws IOException {
        built();
        Files.setLastModifiedTime(tree.folder().resolve(SmallTree.SOURCE), FileTime.from(Instant.EPOCH));
        assertBuilds(2, "a file that is older than before");
        tree.write("ui/src/main/java/Other.java", "added");
        assertBuilds(3, "an added file");
        Files.move(tree.folder().resolve(SmallTree.SOURCE), tree.folder().resolve("ui/src/main/java/Renamed.java"));
        assertBuilds(4, "a renamed file");
        tree.delete("ui/src/main/java/Other.java");
        assertBuilds(5, "a removed file");
        tree.write("ui/pom.xml", "changed");
        assertBuilds(6, "a changed pom");
        tree.write("ui/src/test/java/PageTest.java", "changed");
        assertBuilds(6, "a test is no part of the program");
    }

    @Test
    void nothingIsBuiltOfAFileThatIsGone() throws IOException {
        built();
        String madeOfIt = "ui/target/classes/Page.class";
        tree.write(madeOfIt, "of the last build");
        tree.delete(SmallTree.SOURCE);
        built();
        assertFalse(Files.exists(tree.folder().resolve(madeOfIt)));
    }

    @Test
    void ofTwoVerbsAtOnceTheSecondWaitsAndUsesTheBuildOfTheFirst() throws IOException {
        assertTheSecondWaits(Map.of());
    }

    @Test
    void macOsHasNoFlockAndWaitsAllTheSame() throws IOException {
        assertTheSecondWaits(Map.of("PATH", tree.commandsWithoutFlock().toString()));
    }

    private void assertTheSecondWaits(Map<String, String> environment) throws IOException {
        tree.write("hold", "");
        var first = tree.startBuild(environment);
        first.awaitLine(line -> line.contains("[1/1]"));
        var second = tree.startBuild(environment);
        second.awaitLine(("Waiting for the build or test that runs (process %s) ..."
                .formatted(first.handle().pid()))::equals);
        tree.delete("hold");

        assertEquals(0, first.awaitEnd().status());
        var ended = second.awaitEnd();
        assertEquals(0, ended.status(), ended::toString);
        assertEquals(first.lines().getLast(), ended.lines().getLast());
        assertEquals(1, tree.builds());
    }

    @Test
    void aRunningProgramKeepsItsFilesAndIsRemovedAfterItsEnd() throws IOException {
        Path old = Path.of(built());
        var program = new ProcessBuilder("sh", "-c", "read line", old + "/server.jar").start();
        try {
            FileTime made = Files.getLastModifiedTime(old.resolve("server.jar"));
            tree.write(SmallTree.SOURCE, "changed");
            assertNotEquals(old.toString(), built());
            assertEquals(made, Files.getLastModifiedTime(old.resolve("server.jar")));
        } finally {
            program.destroyForcibly().onExit().join();
        }
        tree.write(SmallTree.SOURCE, "changed again");
        assertEquals(List.of(Path.of(built())), tree.programs());
    }

    @Test
    void aFailedBuildSaysWhyAndLeavesTheOthersAsTheyWere() throws IOException {
        Path old = Path.of(built());
        tree.write(SmallTree.SOURCE, "wrong");
        tree.write("fail", "");
        var failed = tree.startBuild(Map.of()).awaitEnd();
        assertEquals(1, failed.status());
        assertTrue(failed.lines().contains("[ERROR] COMPILATION ERROR"), failed::toString);
        assertEquals(List.of(old), tree.programs());
        tree.delete("fail");
        built();
    }

    @Test
    void anInterruptedBuildLeavesNoLockAndNoHalfBuild() throws IOException, InterruptedException {
        tree.write("hold", "");
        // Ctrl-C reaches the whole process group, so the script gets one of its own; in the background it would be
        // ignored
        String ownGroup = "setpgrp; $SIG{INT} = 'DEFAULT'; exec @ARGV";
        var run = tree.start(List.of("perl", "-e", ownGroup, "./waymark", "build"), tree.folder(), Map.of());
        run.awaitLine(line -> line.contains("[1/1]"));
        String group = "-" + run.handle().pid();
        assertEquals(0, new ProcessBuilder("kill", "-INT", "--", group).start().waitFor());
        assertEquals(130, run.awaitEnd().status(), run.lines()::toString);
        assertEquals(List.of(), tree.programs());
        tree.delete("hold");
        built();
    }

    @Test
    void findsItsFolderThroughALinkAndInSpiteOfCdpath() throws IOException {
        Path link =
                Files.createSymbolicLink(folder.resolve("link"), tree.folder().resolve("waymark"));
        assertEquals(built(), output(tree.start(List.of(link.toString(), "build"), folder, Map.of())));

        String name = tree.folder().getFileName().toString();
        Path elsewhere = folder.resolve("elsewhere");
        Files.createDirectories(elsewhere.resolve(name));
        var relative = List.of("bash", name + "/waymark", "build");
        assertEquals(built(), output(tree.start(relative, folder, Map.of("CDPATH", elsewhere.toString()))));
        assertEquals(1, tree.builds());
    }

    private void assertBuilds(int expected, String why) throws IOException {
        built();
        assertEquals(expected, tree.builds(), why);
    }

    /** The folder that {@code ./waymark build} prints last. */
    private String built() throws IOException {
        return output(tree.startBuild(Map.of()));
    }

    private static String output(ProgramRun run) {
        var ended = run.awaitEnd();
        assertEquals(0, ended.status(), ended::toString);
        return ended.lines().getLast();
    }
}
