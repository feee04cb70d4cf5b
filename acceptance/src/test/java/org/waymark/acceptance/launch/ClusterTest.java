package org.waymark.acceptance.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.acceptance.RunningServer;
import org.waymark.acceptance.Web;

/** A server that waits for the others of its cluster. */
class ClusterTest {
    private static final int PORT = RunningServer.freePort();
    private static final long MILLIS_TO_CONNECT = 3_000;

    @TempDir
    static Path data;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(
                data,
                RunningServer.command(data, RunningServer.freePort())
                        .with("WAYMARK_CLUSTER", "true")
                        .with("WAYMARK_CLUSTER_SECRET", "only the members know")
                        .with("WAYMARK_CLUSTER_PORT", Integer.toString(PORT)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void listensForThemOnTheGivenAddressAlone() {
        assertEquals(200, Web.get(server.address().resolve("health/ready")).statusCode());
        assertEquals(
                Set.of(
                        new ListeningSocket("tcp", false, server.address().getPort()),
                        new ListeningSocket("tcp", true, PORT),
                        new ListeningSocket("tcp", true, server.database().port())),
                ListeningSocket.of(server));
    }

    @ParameterizedTest
    @ValueSource(strings = {"development", "dev", ""})
    void letsNoClientIn(String guessedName) throws IOException {
        var config = new ClientConfig();
        config.setClusterName(guessedName.isEmpty() ? realName() : guessedName);
        config.setProperty("hazelcast.logging.type", "none");
        config.getNetworkConfig().addAddress("127.0.0.1:" + PORT);
        config.getConnectionStrategyConfig()
                .getConnectionRetryConfig()
                .setClusterConnectTimeoutMillis(MILLIS_TO_CONNECT);
        assertThrows(IllegalStateException.class, () -> HazelcastClient.newHazelcastClient(config));
    }

    /** As the owner of the data folder could read it. */
    private static String realName() throws IOException {
        return Files.readAllLines(data.resolve("server").resolve("data-grid.yaml")).stream()
                .filter(line -> line.contains("cluster-name: "))
                .map(line -> line.split("\"")[1])
                .findFirst()
                .orElseThrow();
    }
}
