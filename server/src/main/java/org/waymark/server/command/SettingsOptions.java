package org.waymark.server.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.server.settings.ServerSettings;
import org.waymark.server.settings.Setting;
import org.waymark.server.settings.SettingsSource;
import picocli.CommandLine.Option;

/** The settings that are worth an option; all others come from the environment. */
final class SettingsOptions {
    private final Map<Setting, String> given = new EnumMap<>(Setting.class);

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder that survives restarts (data; WAYMARK_DATA).")
    void data(@Nullable String value) {
        give(Setting.DATA, value);
    }

    /** Options first, then system properties, then the environment. */
    ServerSettings read() {
        Map<String, String> properties = System.getProperties().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), SettingsOptions::text));
        return ServerSettings.from(new SettingsSource(given, properties, System.getenv()));
    }

    void give(Setting setting, @Nullable String value) {
        if (value != null) given.put(setting, value);
    }

    private static String text(Entry<Object, Object> entry) {
        return entry.getValue().toString();
    }
}
