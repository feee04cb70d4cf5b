package org.waymark.server.settings;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where settings are read, the strongest first: options of the command line, system properties, the environment. Names
 * are mapped as MicroProfile Config does it, so that the applications, which read through MicroProfile Config, and the
 * launcher, which runs before it exists, agree. As there, an empty value counts as no value.
 *
 * @see <a href="https://download.eclipse.org/microprofile/microprofile-config-3.1/microprofile-config-spec-3.1.html#default_configsources.env.mapping">the mapping rules</a>
 */
public record SettingsSource(
        Map<Setting, String> options, Map<String, String> properties, Map<String, String> environment) {
    public SettingsSource {
        options = Map.copyOf(options);
        properties = Map.copyOf(properties);
        environment = Map.copyOf(environment);
    }

    /** The value, and the name under which the person wrote it, for messages. */
    public Optional<Given> find(Setting setting) {
        return Stream.<Optional<Given>>of(
                        given("--" + optionOf(setting), options.get(setting)),
                        given(setting.key(), properties.get(setting.key())),
                        inEnvironment(setting.key()),
                        inEnvironment(setting.withoutPunctuation()),
                        inEnvironment(setting.variable()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The value turned into what it means; the default when nobody gave one. */
    public <T> T read(Setting setting, T preset, Reading<T> reading) {
        return find(setting).map(given -> reading.of(given)).orElse(preset);
    }

    /** The value as text. */
    public Optional<String> text(Setting setting) {
        return find(setting).map(Given::value);
    }

    private Optional<Given> inEnvironment(String name) {
        return given(name, environment.get(name));
    }

    private static Optional<Given> given(String name, @Nullable String value) {
        return Optional.ofNullable(value).filter(v -> !v.isEmpty()).map(v -> new Given(name, v));
    }

    private static String optionOf(Setting setting) {
        return setting.key().substring("waymark.".length()).replace('.', '-');
    }

    /** A value and the name it was given under. */
    public record Given(String name, String value) {}

    /** Turns a given value into what it means, or refuses it. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(Given given);
    }
}
