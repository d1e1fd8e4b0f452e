// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.text.BilingualText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes values from a JSON tree. What does not fit ends with the first fault, which names its
 * place.
 */
final class Binder {
  private static final int MAX_SCALE = 30;

  private final Map<Class<?>, ValueShape> shapes = new ConcurrentHashMap<>();

  /** A place in the tree that does not fit. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;
    private final String pointer;
    private final String found;
    private final transient BilingualText expected;

    Fault(String pointer, String found, BilingualText expected) {
      super(pointer + ": found " + found + ", expected " + expected.en());
      this.pointer = pointer;
      this.found = found;
      this.expected = expected;
    }

    String pointer() {
      return pointer;
    }

    String found() {
      return found;
    }

    BilingualText expected() {
      return expected;
    }
  }

  /**
   * Returns the value of type {@code type} at {@code node}, ignoring the properties in {@code
   * known}.
   */
  Object bindObject(JsonNode node, Class<?> type, String pointer, ImmutableSet<String> known)
      throws Fault {
    if (!node.isObject()) {
      throw fault(pointer, node, "一个对象 {…}", "an object {…}");
    }
    ValueShape shape = shape(type);
    refuseUnknown(node, shape, pointer, known);
    Object builder = shape.newBuilder();
    for (ValueShape.Property property : shape.properties()) {
      String place = pointer + "/" + property.name();
      JsonNode value = node.get(property.name());
      if (value == null) {
        if (property.arity() == ValueShape.Arity.ONE) {
          throw new Fault(place, "nothing", wanted(property.holds()));
        }
        continue;
      }
      ValueShape.set(property, builder, bindProperty(value, property, place));
    }
    return shape.build(builder);
  }

  private Object bindProperty(JsonNode value, ValueShape.Property property, String pointer)
      throws Fault {
    return switch (property.arity()) {
      case ONE -> bind(value, property.holds(), pointer);
      case OPTIONAL -> Optional.of(bind(value, property.holds(), pointer));
      case LIST -> bindList(value, property.holds(), pointer);
      case MAP -> bindMap(value, property.holds(), pointer);
    };
  }

  private ImmutableList<Object> bindList(JsonNode node, Type element, String pointer) throws Fault {
    if (!node.isArray()) {
      throw fault(pointer, node, "一个数组 […]", "an array […]");
    }
    ImmutableList.Builder<Object> list = ImmutableList.builderWithExpectedSize(node.size());
    for (int i = 0; i < node.size(); i++) {
      list.add(bind(node.get(i), element, pointer + "/" + i));
    }
    return list.build();
  }

  private ImmutableMap<String, Object> bindMap(JsonNode node, Type element, String pointer)
      throws Fault {
    if (!node.isObject()) {
      throw fault(pointer, node, "一个对象 {…}", "an object {…}");
    }
    ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      map.put(
          entry.getKey(), bind(entry.getValue(), element, pointer + "/" + escape(entry.getKey())));
    }
    return map.buildOrThrow();
  }

  private Object bind(JsonNode node, Type holds, String pointer) throws Fault {
    Class<?> type = (Class<?>) holds;
    if (JsonNames.isClosedSet(type)) {
      return bindMember(node, type, pointer);
    }
    if (ValueShape.isValueType(type)) {
      return bindObject(node, type, pointer, ImmutableSet.of());
    }
    if (type == BigDecimal.class && node.isNumber()) {
      return decimal(node, pointer);
    }
    if ((type == int.class || type == Integer.class)
        && node.isIntegralNumber()
        && node.canConvertToInt()) {
      return node.intValue();
    }
    if ((type == long.class || type == Long.class)
        && node.isIntegralNumber()
        && node.canConvertToLong()) {
      return node.longValue();
    }
    if (type == boolean.class && node.isBoolean()) {
      return node.booleanValue();
    }
    if (node.isTextual()) {
      return text(node, type, pointer);
    }
    throw new Fault(pointer, show(node), wanted(type));
  }

  private Object text(JsonNode node, Class<?> type, String pointer) throws Fault {
    String text = node.textValue();
    if (type == String.class) {
      return text;
    }
    if (type == LocalDate.class) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw new Fault(pointer, show(node), wanted(type));
      }
    }
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (JsonNames.of((Enum<?>) constant).equals(text)) {
          return constant;
        }
      }
      throw new Fault(pointer, show(node), wanted(type));
    }
    Optional<Method> creator = creator(type);
    if (creator.isPresent()) {
      return create(creator.get(), text, pointer);
    }
    throw new Fault(pointer, show(node), wanted(type));
  }

  private static Optional<Method> creator(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .findFirst();
  }

  private static Object create(Method creator, String text, String pointer) throws Fault {
    try {
      return creator.invoke(null, text);
    } catch (InvocationTargetException e) {
      String why = String.valueOf(e.getTargetException().getMessage());
      throw new Fault(pointer, show(text), BilingualText.of(why, why));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot call: method=" + creator, e);
    }
  }

  private Object bindMember(JsonNode node, Class<?> type, String pointer) throws Fault {
    if (!node.isObject()) {
      throw fault(pointer, node, "一个对象 {…}", "an object {…}");
    }
    String discriminator = JsonNames.discriminator(type);
    Map<String, Class<?>> members = JsonNames.members(type);
    JsonNode name = node.get(discriminator);
    Class<?> member = name == null || !name.isTextual() ? null : members.get(name.textValue());
    if (member == null) {
      String names = String.join(" | ", members.keySet());
      throw new Fault(
          pointer + "/" + discriminator,
          name == null ? "nothing" : show(name),
          BilingualText.of(names, names));
    }
    return bindObject(node, member, pointer, ImmutableSet.of(discriminator));
  }

  private static void refuseUnknown(
      JsonNode node, ValueShape shape, String pointer, ImmutableSet<String> known) throws Fault {
    ImmutableSet<String> names =
        shape.properties().stream()
            .map(ValueShape.Property::name)
            .collect(ImmutableSet.toImmutableSet());
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!names.contains(entry.getKey()) && !known.contains(entry.getKey())) {
        String list = String.join(", ", names);
        throw new Fault(
            pointer + "/" + escape(entry.getKey()),
            "an unknown field",
            BilingualText.of("下列字段之一: " + list, "one of the fields " + list));
      }
    }
  }

  private static BigDecimal decimal(JsonNode node, String pointer) throws Fault {
    BigDecimal number = node.decimalValue();
    if (Math.abs((long) number.scale()) > MAX_SCALE) {
      throw fault(
          pointer,
          node,
          "不超过 30 位小数的数",
          "a number within 30 digits after the point or zeros before it");
    }
    return number;
  }

  private ValueShape shape(Class<?> type) {
    return shapes.computeIfAbsent(type, ValueShape::of);
  }

  private static BilingualText wanted(Type holds) {
    Class<?> type = (Class<?>) holds;
    if (type == String.class) {
      return BilingualText.of("文字", "a text");
    }
    if (type == LocalDate.class) {
      return BilingualText.of("日期，如 2026-01-31", "a date such as 2026-01-31");
    }
    if (type == boolean.class) {
      return BilingualText.of("true 或 false", "true or false");
    }
    if (type == BigDecimal.class) {
      return BilingualText.of("数字", "a number");
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return BilingualText.of("整数", "a whole number");
    }
    if (type.isEnum()) {
      String names =
          String.join(
              " | ",
              Arrays.stream(type.getEnumConstants()).map(c -> JsonNames.of((Enum<?>) c)).toList());
      return BilingualText.of(names, names);
    }
    return BilingualText.of("对象 " + type.getSimpleName(), "an object " + type.getSimpleName());
  }

  private static Fault fault(String pointer, JsonNode node, String zh, String en) {
    return new Fault(pointer, show(node), BilingualText.of(zh, en));
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String show(JsonNode node) {
    if (node.isBigDecimal()) {
      return show(node.decimalValue().toString());
    }
    return show(
        node.isContainerNode() ? (node.isArray() ? "an array" : "an object") : node.toString());
  }

  /** Returns at most 60 characters of {@code text}, never half a character. */
  static String show(String text) {
    return text.codePointCount(0, text.length()) <= 60
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
  }
}
