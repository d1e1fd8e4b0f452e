// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;

/** How types and constants are named in JSON. */
public final class JsonNames {
  private JsonNames() {}

  /** Returns the name of an enum constant: IN_FORCE is {@code in-force}. */
  public static String of(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  /** Returns the name that {@code type} says of itself. */
  static String of(Class<?> type) {
    return type.getAnnotation(JsonTypeName.class).value();
  }

  /** Returns whether {@code type} is a closed set of value types told apart by a property. */
  static boolean isClosedSet(Class<?> type) {
    return type.isAnnotationPresent(JsonTypeInfo.class)
        && type.isAnnotationPresent(JsonSubTypes.class);
  }

  /** Returns the property that tells the members of the closed set {@code type} apart. */
  static String discriminator(Class<?> type) {
    return type.getAnnotation(JsonTypeInfo.class).property();
  }

  /** Returns the members of the closed set {@code type} by name. */
  static ImmutableSortedMap<String, Class<?>> members(Class<?> type) {
    return Arrays.stream(type.getAnnotation(JsonSubTypes.class).value())
        .map(JsonSubTypes.Type::value)
        .collect(
            ImmutableSortedMap.<Class<?>, String, Class<?>>toImmutableSortedMap(
                String::compareTo, JsonNames::of, member -> member));
  }
}
