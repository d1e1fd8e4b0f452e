// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.ValueShape.Property;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Makes the values of rows straight from their tokens, as {@link Binder} makes them from a tree:
 * only objects, lists and texts are read here, all else is left to it. A fault says nothing of its
 * place, since the file is then read once more to tell it.
 */
final class RowBinder {
  private static final int SHORT = 64;

  private final Binder binder;
  private final ObjectReader trees;
  private final Map<Class<?>, Part> objects = new ConcurrentHashMap<>();

  /**
   * Short texts read before, each where its hash says: many rows share a department and a basis.
   */
  private final AtomicReferenceArray<@Nullable String> often = new AtomicReferenceArray<>(1 << 10);

  RowBinder(Binder binder, ObjectReader trees) {
    this.binder = binder;
    this.trees = trees;
  }

  /** Reads what the parser has just come to; the parts of a type are put together once. */
  @FunctionalInterface
  private interface Part {
    Object read(JsonParser parser) throws IOException, Fault;
  }

  /** Returns the value of type {@code type} whose object the parser has just entered. */
  Object object(JsonParser parser, Class<?> type) throws IOException, Fault {
    Part known = objects.get(type);
    return (known == null ? objects.computeIfAbsent(type, this::parts) : known).read(parser);
  }

  private Part parts(Class<?> type) {
    ValueShape shape = binder.shape(type);
    Part[] parts = shape.properties().stream().map(this::part).toArray(Part[]::new);
    return parser -> object(parser, shape, parts);
  }

  private Part part(Property property) {
    Part one = one(property);
    return switch (property.arity()) {
      case ONE -> one;
      case OPTIONAL -> parser -> Optional.of(one.read(parser));
      case LIST -> parser -> list(parser, one);
      case MAP -> parser -> binder.bindProperty(trees.readTree(parser), property);
    };
  }

  private Part one(Property property) {
    Part tree = parser -> binder.bind(trees.readTree(parser), property.holds());
    if (property.isText()) {
      return parser -> parser.hasToken(JsonToken.VALUE_STRING) ? text(parser) : tree.read(parser);
    }
    if (property.isValue()) {
      Class<?> type = (Class<?>) property.holds();
      return parser ->
          parser.hasToken(JsonToken.START_OBJECT) ? object(parser, type) : tree.read(parser);
    }
    return tree;
  }

  private static Object object(JsonParser parser, ValueShape shape, Part[] parts)
      throws IOException, Fault {
    Object builder = shape.newBuilder();
    long seen = 0;
    int place = -1;
    String name;
    while ((name = parser.nextFieldName()) != null) {
      place = shape.place(name, place + 1);
      if (place < 0 || (seen & (1L << place)) != 0) {
        throw unfit("an unknown or doubled field");
      }
      seen |= 1L << place;
      parser.nextToken();
      ValueShape.set(shape.properties().get(place), builder, parts[place].read(parser));
    }
    if (!parser.hasToken(JsonToken.END_OBJECT) || (seen & shape.needed()) != shape.needed()) {
      throw unfit("an object without a field that it needs");
    }
    return shape.build(builder);
  }

  private static ImmutableList<Object> list(JsonParser parser, Part one) throws IOException, Fault {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      throw unfit("no array");
    }
    ImmutableList.Builder<Object> list = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(one.read(parser));
    }
    return list.build();
  }

  private String text(JsonParser parser) throws IOException, Fault {
    String text = parser.getText();
    if (text.length() > SHORT) {
      return whole(text);
    }
    int place = (text.hashCode() & Integer.MAX_VALUE) % often.length();
    String known = often.get(place);
    if (text.equals(known)) {
      return known;
    }
    often.lazySet(place, whole(text));
    return text;
  }

  private static String whole(String text) throws Fault {
    if (Printable.hasHalfCharacter(text)) {
      throw unfit("half a character");
    }
    return text;
  }

  private static Fault unfit(String found) {
    return new Fault(BilingualText.of("", found), BilingualText.of("", ""));
  }
}
