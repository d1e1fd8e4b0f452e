// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names files after the numbers of items. What a file system may refuse or take for a folder is
 * replaced, and two items never share a name, not even where capitals do not count.
 */
final class FileNames {
  private static final int LONGEST = 60;

  private FileNames() {}

  /** Returns a name for each of {@code numbers}, without the ending. */
  static ImmutableList<String> of(List<String> numbers) {
    Set<String> taken = new HashSet<>();
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (String number : numbers) {
      String plain = "item-" + safe(number);
      String name = plain;
      for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
        name = plain + "-" + i;
      }
      names.add(name);
    }
    return names.build();
  }

  private static String safe(String number) {
    StringBuilder safe = new StringBuilder();
    number
        .codePoints()
        .limit(LONGEST)
        .forEach(
            point -> {
              boolean kept = Character.isLetterOrDigit(point) || point == '.' || point == '-';
              safe.appendCodePoint(kept ? point : '_');
            });
    return safe.toString();
  }
}
