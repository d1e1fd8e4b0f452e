// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.validation.json.JsonNames;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** A short list of names that are found by their bytes. */
final class Names {
  private final byte[][] names;

  private Names(Stream<String> names) {
    this.names = names.map(name -> name.getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);
  }

  static Names of(Enum<?>[] constants) {
    return new Names(Arrays.stream(constants).map(JsonNames::of));
  }

  /** The fields of a value type, in the order in which it is written. */
  static Names ofFields(Class<?> type) {
    return new Names(Arrays.stream(type.getAnnotation(JsonPropertyOrder.class).value()));
  }

  /** Returns the place of the text under the cursor, looked for from {@code first} on, or -1. */
  int find(LineCursor line, int first) {
    int place = first < names.length ? first : 0;
    for (int i = 0; i < names.length; i++) {
      if (line.isText(names[place])) {
        return place;
      }
      place = place + 1 == names.length ? 0 : place + 1;
    }
    return -1;
  }

  /** Returns a number with a bit for the place of each of {@code some}. */
  int bits(String... some) {
    int bits = 0;
    for (String name : some) {
      for (int place = 0; place < names.length; place++) {
        if (Arrays.equals(names[place], name.getBytes(StandardCharsets.US_ASCII))) {
          bits |= 1 << place;
        }
      }
    }
    return bits;
  }
}
