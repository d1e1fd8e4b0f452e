// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
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
import java.util.function.Function;

/**
 * Makes values from a JSON tree. What does not fit ends with the first fault, which names its
 * place.
 */
final class Binder {
  private static final int MAX_SCALE = 30;

  private final Shapes shapes = new Shapes();

  /**
   * Returns the value of type {@code type} at {@code node}, ignoring the properties in {@code
   * known}.
   */
  Object bindObject(JsonNode node, Class<?> type, ImmutableSet<String> known) throws Fault {
    if (!node.isObject()) {
      throw new Fault(Words.found(node), Words.OBJECT);
    }
    ValueShape shape = shape(type);
    refuseUnknown(node, shape, known);
    Object builder = shape.newBuilder();
    for (ValueShape.Property property : shape.properties()) {
      JsonNode value = node.get(property.name());
      if (value != null) {
        ValueShape.set(property, builder, bindProperty(value, property));
      } else if (property.arity() == ValueShape.Arity.ONE) {
        throw new Fault(Words.found(null), Words.wanted((Class<?>) property.holds()))
            .within(property.name());
      }
    }
    return shape.build(builder);
  }

  /**
   * Returns the type of the rows in the list {@code list} of a {@code type}, if they are values.
   */
  Optional<Class<?>> rowType(Class<?> type, String list) {
    return shape(type).properties().stream()
        .filter(property -> property.name().equals(list))
        .filter(property -> property.arity() == ValueShape.Arity.LIST && property.isValue())
        .<Class<?>>map(property -> (Class<?>) property.holds())
        .findFirst();
  }

  /** Returns the value of {@code property} at {@code value}. */
  Object bindProperty(JsonNode value, ValueShape.Property property) throws Fault {
    try {
      return switch (property.arity()) {
        case ONE -> bind(value, property.holds());
        case OPTIONAL -> Optional.of(bind(value, property.holds()));
        case LIST -> bindList(value, property.holds());
        case MAP -> bindMap(value, property.holds());
      };
    } catch (Fault fault) {
      throw fault.within(property.name());
    }
  }

  private ImmutableList<Object> bindList(JsonNode node, Type element) throws Fault {
    if (!node.isArray()) {
      throw new Fault(Words.found(node), Words.ARRAY);
    }
    ImmutableList.Builder<Object> list = ImmutableList.builderWithExpectedSize(node.size());
    for (int i = 0; i < node.size(); i++) {
      try {
        list.add(bind(node.get(i), element));
      } catch (Fault fault) {
        throw fault.within(String.valueOf(i));
      }
    }
    return list.build();
  }

  private ImmutableMap<String, Object> bindMap(JsonNode node, Type element) throws Fault {
    if (!node.isObject()) {
      throw new Fault(Words.found(node), Words.OBJECT);
    }
    ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      try {
        refuseHalfCharacters(entry.getKey(), node);
        map.put(entry.getKey(), bind(entry.getValue(), element));
      } catch (Fault fault) {
        throw fault.within(entry.getKey());
      }
    }
    return map.buildOrThrow();
  }

  /** Returns the value of the type {@code holds} at {@code node}. */
  Object bind(JsonNode node, Type holds) throws Fault {
    Class<?> type = (Class<?>) holds;
    // Most of what a list holds is text, so this comes first.
    if (type == String.class && node.isTextual()) {
      return text(node, type);
    }
    // A row that was made while the file was read, see RowReader.
    if (node instanceof POJONode made && type.isInstance(made.getPojo())) {
      return made.getPojo();
    }
    if (JsonNames.isClosedSet(type)) {
      return bindMember(node, type);
    }
    if (ValueShape.isValueType(type)) {
      return bindObject(node, type, ImmutableSet.of());
    }
    if (type == BigDecimal.class && node.isNumber()) {
      return decimal(node);
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
      return text(node, type);
    }
    throw new Fault(
        Words.found(node), node.isIntegralNumber() ? Words.within(type) : Words.wanted(type));
  }

  private Object text(JsonNode node, Class<?> type) throws Fault {
    String text = node.textValue();
    refuseHalfCharacters(text, node);
    if (type == String.class) {
      return text;
    }
    if (type == LocalDate.class) {
      return calendar(node, type, "2026-01-31", LocalDate::parse);
    }
    if (type == YearMonth.class) {
      return calendar(node, type, "2026-01", YearMonth::parse);
    }
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (JsonNames.of((Enum<?>) constant).equals(text)) {
          return constant;
        }
      }
      throw new Fault(Words.found(node), Words.wanted(type));
    }
    Optional<Method> creator = creator(type);
    if (creator.isPresent()) {
      return create(creator.get(), node, type);
    }
    throw new Fault(Words.found(node), Words.wanted(type));
  }

  /** A year of more than four digits is the same fault as a day that no calendar has. */
  private static Object calendar(
      JsonNode node, Class<?> type, String example, Function<String, Object> parse) throws Fault {
    String text = node.textValue();
    try {
      Object parsed = parse.apply(text);
      if (text.length() == example.length()) {
        return parsed;
      }
    } catch (DateTimeException e) {
      // told below
    }
    throw new Fault(Words.found(node), Words.wanted(type));
  }

  private static void refuseHalfCharacters(String text, JsonNode node) throws Fault {
    if (Printable.hasHalfCharacter(text)) {
      throw new Fault(
          Words.found(node),
          BilingualText.of("由完整字符组成的文字", "a text of whole characters (no lone surrogate)"));
    }
  }

  private static Optional<Method> creator(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .findFirst();
  }

  private static Object create(Method creator, JsonNode node, Class<?> type) throws Fault {
    try {
      return creator.invoke(null, node.textValue());
    } catch (InvocationTargetException e) {
      throw new Fault(Words.found(node), Words.wanted(type));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot call: method=" + creator, e);
    }
  }

  private Object bindMember(JsonNode node, Class<?> type) throws Fault {
    if (!node.isObject()) {
      throw new Fault(Words.found(node), Words.OBJECT);
    }
    String discriminator = JsonNames.discriminator(type);
    Map<String, Class<?>> members = JsonNames.members(type);
    JsonNode name = node.get(discriminator);
    Class<?> member = name == null || !name.isTextual() ? null : members.get(name.textValue());
    if (member == null) {
      throw new Fault(Words.found(name), Words.oneOf(members.keySet())).within(discriminator);
    }
    return bindObject(node, member, ImmutableSet.of(discriminator));
  }

  private static void refuseUnknown(JsonNode node, ValueShape shape, ImmutableSet<String> known)
      throws Fault {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!shape.names().contains(entry.getKey()) && !known.contains(entry.getKey())) {
        String list = String.join(", ", shape.names());
        throw new Fault(
                BilingualText.of("未知字段", "an unknown field"),
                BilingualText.of("下列字段之一: " + list, "one of the fields " + list))
            .within(entry.getKey());
      }
    }
  }

  private static BigDecimal decimal(JsonNode node) throws Fault {
    BigDecimal number = node.decimalValue();
    if (Math.abs((long) number.scale()) > MAX_SCALE) {
      throw new Fault(
          Words.found(node),
          BilingualText.of(
              "不超过 30 位小数的数", "a number within 30 digits after the point or zeros before it"));
    }
    return number;
  }

  /** Returns the shape of the value type {@code type}. */
  ValueShape shape(Class<?> type) {
    return shapes.of(type);
  }
}
