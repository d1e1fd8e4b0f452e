// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a JSON tree from values: absent and empty properties are left out, numbers stay exact. */
final class TreeWriter {
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Shapes shapes = new Shapes();

  /** Adds the properties of {@code value} to {@code target}. */
  void writeInto(ObjectNode target, Object value, Class<?> type) {
    for (ValueShape.Property property : shapes.of(type).properties()) {
      write(ValueShape.get(property, value), property.holds())
          .ifPresent(node -> target.set(property.name(), node));
    }
  }

  private Optional<JsonNode> write(Object value, Type holds) {
    if (value instanceof Optional<?> optional) {
      return optional.map(inner -> one(inner, (Class<?>) holds));
    }
    if (value instanceof List<?> list) {
      ArrayNode array = NODES.arrayNode(list.size());
      list.forEach(element -> array.add(one(element, (Class<?>) holds)));
      return list.isEmpty() ? Optional.empty() : Optional.of(array);
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = NODES.objectNode();
      map.forEach(
          (key, element) -> object.set(String.valueOf(key), one(element, (Class<?>) holds)));
      return map.isEmpty() ? Optional.empty() : Optional.of(object);
    }
    return Optional.of(one(value, (Class<?>) holds));
  }

  private JsonNode one(Object value, Class<?> type) {
    if (value instanceof BigDecimal number) {
      return NODES.numberNode(number);
    }
    if (value instanceof Integer number) {
      return NODES.numberNode(number);
    }
    if (value instanceof Long number) {
      return NODES.numberNode(number);
    }
    if (value instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    if (value instanceof Enum<?> constant) {
      return NODES.textNode(JsonNames.of(constant));
    }
    Optional<Class<?>> valueType = ValueShape.valueTypeOf(value.getClass());
    if (valueType.isPresent()) {
      ObjectNode object = NODES.objectNode();
      if (JsonNames.isClosedSet(type)) {
        object.put(JsonNames.discriminator(type), JsonNames.of(valueType.get()));
      }
      writeInto(object, value, valueType.get());
      return object;
    }
    return NODES.textNode(scalar(value));
  }

  private static String scalar(Object value) {
    return Arrays.stream(value.getClass().getMethods())
        .filter(method -> method.isAnnotationPresent(JsonValue.class))
        .findFirst()
        .map(method -> scalar(method, value))
        .orElseGet(() -> String.valueOf(value));
  }

  private static String scalar(Method method, Object value) {
    try {
      return String.valueOf(method.invoke(value));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot call: method=" + method, e);
    }
  }
}
