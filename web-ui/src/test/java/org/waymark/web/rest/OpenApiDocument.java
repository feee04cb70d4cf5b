package org.waymark.web.rest;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the API as it is delivered. */
record OpenApiDocument(ObjectNode root) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    static OpenApiDocument delivered() {
        try (var yaml = RestApplication.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new OpenApiDocument((ObjectNode) new YAMLMapper().readTree(yaml));
        } catch (java.io.IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** {@code GET /api/v1/model} and so on. */
    Set<String> operations() {
        var operations = new TreeSet<String>();
        for (var path : root.path("paths").properties()) {
            for (var method : path.getValue().propertyNames()) {
                if (METHODS.contains(method)) operations.add(method.toUpperCase() + " " + path.getKey());
            }
        }
        return operations;
    }

    /** Every reference in the document. */
    List<String> references() {
        return walk(root)
                .filter(node -> node.has("$ref"))
                .map(node -> node.get("$ref").asString())
                .toList();
    }

    /** What of {@code value} is not as the schema says. A property that the schema does not tell is not as it says. */
    List<String> deviations(String schema, JsonNode value) {
        var closed = root.deepCopy();
        walk(closed)
                .filter(node -> node.has("properties") && !node.has("additionalProperties"))
                .toList()
                .forEach(node -> ((ObjectNode) node).put("additionalProperties", false));
        var document = closed.objectNode();
        document.set("components", closed.get("components"));
        document.putArray("allOf").addObject().put("$ref", "#/components/schemas/" + schema);
        return SchemaRegistry.withDialect(Dialects.getOpenApi30()).getSchema(document).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    private static Stream<JsonNode> walk(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(OpenApiDocument::walk));
    }
}
