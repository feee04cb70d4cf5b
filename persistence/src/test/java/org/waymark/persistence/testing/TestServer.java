package org.waymark.persistence.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The one PostgreSQL server of this JVM; stopped when the JVM ends. */
sealed interface TestServer {

    String PROPERTY = "waymark.test.database";

    TestDatabase database(String name);

    /** In {@code postgres:18}. */
    record InContainer(PostgreSQLContainer container) implements TestServer {
        @Override
        public TestDatabase database(String name) {
            var url = "jdbc:postgresql://%s:%s/%s"
                    .formatted(container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), name);
            return new TestDatabase(url, container.getUsername(), container.getPassword());
        }
    }

    /** From Maven artifacts, as in {@code ./waymark run}. */
    record Embedded(EmbeddedPostgres postgres) implements TestServer {
        @Override
        public TestDatabase database(String name) {
            return new TestDatabase(postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
        }
    }

    /** What the property asks for; a forced kind that is not there is a failure, not a change of plan. */
    static TestServer start() {
        var wanted = System.getProperty(PROPERTY, "auto");
        var server = switch (wanted) {
            case "auto" -> inContainerElseEmbedded();
            case "container" -> inContainer();
            case "embedded" -> embedded();
            default ->
                throw new IllegalArgumentException(
                        "%s is %s, but must be auto, container or embedded".formatted(PROPERTY, wanted));
        };
        System.out.printf("PostgreSQL for tests: %s (%s=%s)%n", server.described(), PROPERTY, wanted);
        return server;
    }

    private String described() {
        return switch (this) {
            case InContainer(var container) -> "container " + container.getDockerImageName();
            case Embedded(var postgres) -> "embedded, port " + postgres.getPort();
        };
    }

    /** An engine may answer and yet reach no image, not even the small one with which Testcontainers finds its address. */
    private static TestServer inContainerElseEmbedded() {
        try {
            if (DockerClientFactory.instance().isDockerAvailable()) return inContainer();
        } catch (RuntimeException failed) {
            System.out.printf("No container for tests, though a Docker engine answers: %s%n", failed.getMessage());
        }
        return embedded();
    }

    private static TestServer inContainer() {
        var container = new PostgreSQLContainer("postgres:18");
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return new InContainer(container);
    }

    private static TestServer embedded() {
        try {
            return new Embedded(EmbeddedPostgres.start());
        } catch (IOException failed) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start", failed);
        }
    }
}
