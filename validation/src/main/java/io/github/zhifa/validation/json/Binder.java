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
import java.time.YearMonth;
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

  /**
   * Returns the value of type {@code type} at {@code node}, ignoring the properties in {@code
   * known}.
   */
  Object bindObject(JsonNode node, Class<?> type, String pointer, ImmutableSet<String> known)
      throws Fault {
    if (!node.isObject()) {
      throw new Fault(pointer, Words.found(node), Words.OBJECT);
    }
    ValueShape shape = shape(type);
    refuseUnknown(node, shape, pointer, known);
    Object builder = shape.newBuilder();
    for (ValueShape.Property property : shape.properties()) {
      String place = pointer + "/" + property.name();
      JsonNode value = node.get(property.name());
      if (value == null) {
        if (property.arity() == ValueShape.Arity.ONE) {
          throw new Fault(place, Words.found(null), Words.wanted((Class<?>) property.holds()));
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
      throw new Fault(pointer, Words.found(node), Words.ARRAY);
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
      throw new Fault(pointer, Words.found(node), Words.OBJECT);
    }
    ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String place = pointer + "/" + segment(entry.getKey());
      refuseHalfCharacters(entry.getKey(), node, place);
      map.put(entry.getKey(), bind(entry.getValue(), element, place));
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
    if ((type == boolean.class || type == Boolean.class) && node.isBoolean()) {
      return node.booleanValue();
    }
    if (node.isTextual()) {
      return text(node, type, pointer);
    }
    throw new Fault(pointer, Words.found(node), Words.wanted(type));
  }

  private Object text(JsonNode node, Class<?> type, String pointer) throws Fault {
    String text = node.textValue();
    refuseHalfCharacters(text, node, pointer);
    if (type == String.class) {
      return text;
    }
    if (type == LocalDate.class) {
      return date(node, text, pointer);
    }
    if (type == YearMonth.class) {
      return month(node, text, pointer);
    }
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (JsonNames.of((Enum<?>) constant).equals(text)) {
          return constant;
        }
      }
      throw new Fault(pointer, Words.found(node), Words.wanted(type));
    }
    Optional<Method> creator = creator(type);
    if (creator.isPresent()) {
      return create(creator.get(), node, type, pointer);
    }
    throw new Fault(pointer, Words.found(node), Words.wanted(type));
  }

  private static LocalDate date(JsonNode node, String text, String pointer) throws Fault {
    try {
      LocalDate day = LocalDate.parse(text);
      if (text.length() == "2026-01-31".length()) {
        return day;
      }
    } catch (DateTimeException e) {
      // no day of the calendar: the same fault as a year of more than four digits
    }
    throw new Fault(pointer, Words.found(node), Words.wanted(LocalDate.class));
  }

  private static YearMonth month(JsonNode node, String text, String pointer) throws Fault {
    try {
      YearMonth month = YearMonth.parse(text);
      if (text.length() == "2026-01".length()) {
        return month;
      }
    } catch (DateTimeException e) {
      // no month of the calendar: the same fault as a year of more than four digits
    }
    throw new Fault(pointer, Words.found(node), Words.wanted(YearMonth.class));
  }

  private static void refuseHalfCharacters(String text, JsonNode node, String pointer)
      throws Fault {
    if (Printable.hasHalfCharacter(text)) {
      throw new Fault(
          pointer,
          Words.found(node),
          BilingualText.of("由完整字符组成的文字", "a text of whole characters (no lone surrogate)"));
    }
  }

  private static Optional<Method> creator(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .findFirst();
  }

  private static Object create(Method creator, JsonNode node, Class<?> type, String pointer)
      throws Fault {
    try {
      return creator.invoke(null, node.textValue());
    } catch (InvocationTargetException e) {
      throw new Fault(pointer, Words.found(node), Words.wanted(type));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot call: method=" + creator, e);
    }
  }

  private Object bindMember(JsonNode node, Class<?> type, String pointer) throws Fault {
    if (!node.isObject()) {
      throw new Fault(pointer, Words.found(node), Words.OBJECT);
    }
    String discriminator = JsonNames.discriminator(type);
    Map<String, Class<?>> members = JsonNames.members(type);
    JsonNode name = node.get(discriminator);
    Class<?> member = name == null || !name.isTextual() ? null : members.get(name.textValue());
    if (member == null) {
      throw new Fault(
          pointer + "/" + discriminator, Words.found(name), Words.oneOf(members.keySet()));
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
            pointer + "/" + segment(entry.getKey()),
            BilingualText.of("未知字段", "an unknown field"),
            BilingualText.of("下列字段之一: " + list, "one of the fields " + list));
      }
    }
  }

  private static BigDecimal decimal(JsonNode node, String pointer) throws Fault {
    BigDecimal number = node.decimalValue();
    if (Math.abs((long) number.scale()) > MAX_SCALE) {
      throw new Fault(
          pointer,
          Words.found(node),
          BilingualText.of(
              "不超过 30 位小数的数", "a number within 30 digits after the point or zeros before it"));
    }
    return number;
  }

  private ValueShape shape(Class<?> type) {
    return shapes.computeIfAbsent(type, ValueShape::of);
  }

  /** Returns {@code name} as a segment of a pointer on one line. */
  private static String segment(String name) {
    return Printable.cut(name.replace("~", "~0").replace("/", "~1"));
  }
}
