// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.EnforcementAct;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * JSON Schema (draft 2020-12) of every kind of file and of line, made from the same shapes that the
 * reader uses.
 */
public final class JsonSchemas {
  /** The values that stand alone on each line of a file of JSON Lines, listed one by one. */
  private static final ImmutableSortedMap<String, Class<?>> LINES =
      ImmutableSortedMap.of(
          "certificate-event", CertificateEvent.class, "enforcement-act", EnforcementAct.class);

  private static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";

  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private JsonSchemas() {}

  /** Returns the kinds of file, and of line in a file of JSON Lines, that have a schema. */
  public static ImmutableSet<String> kinds() {
    return ImmutableSet.<String>builder()
        .addAll(Documents.KINDS.keySet())
        .addAll(LINES.keySet())
        .build();
  }

  /**
   * Returns the schema of files, or of lines in a file of JSON Lines, of {@code kind}.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  public static ObjectNode of(String kind) {
    if (LINES.containsKey(kind)) {
      return of(kind, schemas -> schemas.object(LINES.get(kind), "", ""));
    }
    Class<?> type = Documents.KINDS.get(kind);
    if (type == null) {
      throw new IllegalArgumentException("unknown kind: kind=" + kind);
    }
    ObjectNode schema = of(kind, schemas -> schemas.object(type, "kind", kind));
    schema.withObject("/properties/formatVersion").put("const", Documents.FORMAT_VERSION);
    return schema;
  }

  private static ObjectNode of(String title, Function<JsonSchemas, ObjectNode> form) {
    JsonSchemas schemas = new JsonSchemas();
    ObjectNode schema = node();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", title);
    schema.setAll(form.apply(schemas));
    ObjectNode defs = schema.putObject("$defs");
    schemas.definitions.forEach(defs::set);
    return schema;
  }

  private ObjectNode object(Class<?> type, String discriminator, String name) {
    ObjectNode schema = node().put("type", "object");
    ObjectNode properties = node();
    ArrayNode required = TreeWriter.NODES.arrayNode();
    if (!discriminator.isEmpty()) {
      properties.putObject(discriminator).put("const", name);
      required.add(discriminator);
    }
    for (ValueShape.Property property : ValueShape.of(type).properties()) {
      properties.set(property.name(), property(property));
      if (property.arity() == ValueShape.Arity.ONE) {
        required.add(property.name());
      }
    }
    schema.set("properties", properties);
    schema.set("required", required);
    return schema.put("additionalProperties", false);
  }

  private ObjectNode property(ValueShape.Property property) {
    ObjectNode holds = reference(property.holds());
    return switch (property.arity()) {
      case ONE, OPTIONAL -> holds;
      case LIST -> {
        ObjectNode list = node().put("type", "array");
        list.set("items", holds);
        yield list;
      }
      case MAP -> {
        ObjectNode map = node().put("type", "object");
        map.set("additionalProperties", holds);
        yield map;
      }
    };
  }

  private ObjectNode reference(Type holds) {
    Class<?> type = (Class<?>) holds;
    if (type == String.class) {
      return node().put("type", "string");
    }
    if (type == LocalDate.class) {
      return node().put("type", "string").put("format", "date");
    }
    if (type == YearMonth.class) {
      return node().put("type", "string").put("pattern", MONTH);
    }
    if (type == boolean.class || type == Boolean.class) {
      return node().put("type", "boolean");
    }
    if (type == BigDecimal.class) {
      return node().put("type", "number");
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return node().put("type", "integer");
    }
    String name = type.getSimpleName();
    if (!definitions.containsKey(name)) {
      definitions.put(name, node());
      definitions.put(name, definition(type));
    }
    return node().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode definition(Class<?> type) {
    if (type.isEnum()) {
      ObjectNode schema = node();
      ArrayNode names = schema.putArray("enum");
      for (Object constant : type.getEnumConstants()) {
        names.add(JsonNames.of((Enum<?>) constant));
      }
      return schema;
    }
    if (JsonNames.isClosedSet(type)) {
      ObjectNode schema = node();
      ArrayNode members = schema.putArray("oneOf");
      JsonNames.members(type)
          .forEach(
              (name, member) -> members.add(object(member, JsonNames.discriminator(type), name)));
      return schema;
    }
    return ValueShape.isValueType(type) ? object(type, "", "") : node().put("type", "string");
  }

  private static ObjectNode node() {
    return TreeWriter.NODES.objectNode();
  }
}
