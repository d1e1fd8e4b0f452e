// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import com.google.common.collect.ComparisonChain;
import java.util.Comparator;

/** Order of JSON pointers: segment by segment, array indexes by value before names. */
final class Pointers {
  private static final Splitter SEGMENTS = Splitter.on('/');

  static final Comparator<String> ORDER =
      Comparator.comparing(SEGMENTS::splitToList, Comparators.lexicographical(Pointers::segments));

  private Pointers() {}

  private static int segments(String left, String right) {
    boolean leftIndex = isIndex(left);
    boolean rightIndex = isIndex(right);
    return ComparisonChain.start()
        .compareTrueFirst(leftIndex, rightIndex)
        .compare(
            leftIndex && rightIndex ? left.length() : 0,
            leftIndex && rightIndex ? right.length() : 0)
        .compare(left, right)
        .result();
  }

  private static boolean isIndex(String segment) {
    return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
