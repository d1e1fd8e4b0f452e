// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The JSON form of a value type: what its {@link JsonPropertyOrder} lists, in that order. */
final class ValueShape {
  private final Method builder;
  private final Method build;
  private final ImmutableList<Property> properties;
  private final ImmutableSet<String> names;
  private final long needed;

  private ValueShape(Method builder, Method build, ImmutableList<Property> properties) {
    this.builder = builder;
    this.build = build;
    this.properties = properties;
    this.names = properties.stream().map(Property::name).collect(ImmutableSet.toImmutableSet());
    this.needed =
        IntStream.range(0, properties.size())
            .filter(place -> properties.get(place).arity() == Arity.ONE)
            .mapToLong(place -> 1L << place)
            .sum();
  }

  /** How often a property may be there. */
  enum Arity {
    ONE,
    OPTIONAL,
    LIST,
    MAP
  }

  /** One property: its name, what it holds, and how it is read and set. */
  record Property(
      String name,
      Arity arity,
      Type holds,
      Method accessor,
      Method setter,
      boolean isText,
      boolean isValue) {
    Property(String name, Arity arity, Type holds, Method accessor, Method setter) {
      this(name, arity, holds, accessor, setter, holds == String.class, isPlainValue(holds));
    }

    /** Of a closed set it is not known which member it is before its object is read. */
    private static boolean isPlainValue(Type holds) {
      return holds instanceof Class<?> type && isValueType(type) && !JsonNames.isClosedSet(type);
    }
  }

  /** Returns whether {@code type} is a value type: it lists its properties and has a builder. */
  static boolean isValueType(Class<?> type) {
    return type.isInterface() && type.isAnnotationPresent(JsonPropertyOrder.class);
  }

  /** Returns the value type that {@code type} is or implements. */
  static Optional<Class<?>> valueTypeOf(Class<?> type) {
    if (isValueType(type)) {
      return Optional.of(type);
    }
    return Arrays.stream(type.getInterfaces())
        .flatMap(parent -> valueTypeOf(parent).stream())
        .findFirst();
  }

  /** Returns the shape of the value type {@code type}. */
  static ValueShape of(Class<?> type) {
    checkArgument(isValueType(type), "not a value type: class=%s", type.getName());
    try {
      Method builder = type.getMethod("builder");
      Class<?> builderType = builder.getReturnType();
      ImmutableList.Builder<Property> properties = ImmutableList.builder();
      for (String name : type.getAnnotation(JsonPropertyOrder.class).value()) {
        properties.add(property(type.getMethod(name), builderType));
      }
      return new ValueShape(builder, open(builderType.getMethod("build")), properties.build());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("value type is not whole: class=" + type.getName(), e);
    }
  }

  private static Property property(Method accessor, Class<?> builderType) {
    Class<?> raw = accessor.getReturnType();
    Type holds = accessor.getGenericReturnType();
    Arity arity = Arity.ONE;
    Class<?> set = raw;
    if (raw == Optional.class) {
      arity = Arity.OPTIONAL;
      set = Optional.class;
    } else if (raw == ImmutableList.class) {
      arity = Arity.LIST;
      set = Iterable.class;
    } else if (raw == ImmutableMap.class) {
      arity = Arity.MAP;
      set = Map.class;
    }
    if (holds instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      holds = arguments[arguments.length - 1];
    }
    return new Property(
        accessor.getName(), arity, holds, open(accessor), setter(builderType, accessor, set));
  }

  private static Method setter(Class<?> builderType, Method accessor, Class<?> parameter) {
    return Arrays.stream(builderType.getMethods())
        .filter(method -> method.getName().equals(accessor.getName()))
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> method.getParameterTypes()[0] == parameter)
        .filter(method -> !method.isBridge())
        .findFirst()
        .map(ValueShape::open)
        .orElseThrow(
            () -> new IllegalStateException("builder lacks a setter: accessor=" + accessor));
  }

  /**
   * The generated superclass of a builder is not public; the module opens its packages for this.
   */
  private static Method open(Method method) {
    method.setAccessible(true);
    return method;
  }

  ImmutableList<Property> properties() {
    return properties;
  }

  /** Returns the names of all properties, in their order. */
  ImmutableSet<String> names() {
    return names;
  }

  /** Returns a number with a bit for the place of each property that every value has. */
  long needed() {
    return needed;
  }

  /** Returns the place of the property {@code name}, looked for from {@code first} on, or -1. */
  int place(String name, int first) {
    for (int i = 0; i < properties.size(); i++) {
      int place = (first + i) % properties.size();
      if (properties.get(place).name().equals(name)) {
        return place;
      }
    }
    return -1;
  }

  Object newBuilder() {
    return call(builder, null);
  }

  Object build(Object from) {
    return call(build, from);
  }

  static Object get(Property property, Object value) {
    return call(property.accessor(), value);
  }

  static void set(Property property, Object builder, Object value) {
    call(property.setter(), builder, value);
  }

  private static Object call(
      Method method, @org.jspecify.annotations.Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot call: method=" + method, e);
    }
  }
}
