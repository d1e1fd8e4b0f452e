// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * One thing that a condition says: words and the values that go with them. 第二次被处罚 is 被处罚 with 2 次;
 * a condition without numbers is words only. Different words are taken as different facts, as in an
 * enumeration; they do not prove that both can hold at once.
 *
 * @param about the words without the numbers, as normalised
 * @param extents the values by unit; empty for words without numbers
 */
public record Fact(String about, ImmutableMap<String, Extent> extents) {

  /** Returns whether it has values. */
  public boolean isNumeric() {
    return !extents.isEmpty();
  }

  /**
   * Returns the smallest case, in words, for which this and {@code other} surely both hold; empty
   * where none is sure.
   */
  public Optional<String> shared(Fact other) {
    if (!about.equals(other.about) || !extents.keySet().equals(other.extents.keySet())) {
      return Optional.empty();
    }
    StringJoiner values = new StringJoiner("、");
    for (Map.Entry<String, Extent> entry : extents.entrySet()) {
      Extent theirs = other.extents.get(entry.getKey());
      Optional<BigDecimal> value =
          theirs == null ? Optional.empty() : entry.getValue().shared(theirs);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get().toPlainString() + entry.getKey());
    }
    return Optional.of(isNumeric() ? withWords(values.toString()) : about);
  }

  private String withWords(String values) {
    return about.isEmpty() ? values : about + " " + values;
  }
}
