// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import io.github.zhifa.validation.engine.Example;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented lists that are long enough to show how their codes are built. */
final class ItemCodeExamples {
  private static final int OTHERS = 20;

  private ItemCodeExamples() {}

  /** Returns a list of 20 items with codes of ten characters, and one more with {@code code}. */
  static Example withLast(String code) {
    return Example.of(
        "item-list",
        IntStream.rangeClosed(1, OTHERS)
            .mapToObj(i -> item(i, "CF%05d000".formatted(i)))
            .collect(
                Collectors.joining(",\n", "{\"items\": [", ",\n" + item(OTHERS + 1, code) + "]}")));
  }

  private static String item(int position, String code) {
    return "{\"position\": %d, \"name\": \"对虚构行为之%d的处罚\", \"code\": \"%s\"}"
        .formatted(position, position, code);
  }
}
