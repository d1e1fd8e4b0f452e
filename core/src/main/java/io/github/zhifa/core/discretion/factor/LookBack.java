// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.factor;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.ChineseNumbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the look-back window (追溯期) of a count: 近二年, 两年内, or a counting rule of the benchmark
 * (处罚次数：向前追溯一周年). A natural year (一个自然年度) is no such window.
 */
final class LookBack {
  private static final String NUMBER = "(?<number>[0-9一二两三四五六七八九十]+)";
  private static final String UNIT = "(?<unit>周?年|个?月)";
  private static final Pattern WINDOW =
      Pattern.compile(
          "(?:近|追溯|最近|过去)"
              + NUMBER
              + UNIT
              + "|"
              + NUMBER.replace("number", "n2")
              + "(?<u2>周?年|个月)[以之]?内");
  private static final Pattern RULE = Pattern.compile("(?<name>[^：:，,。；;]{2,10})[：:](?<text>.*)");
  private static final int MONTHS = 12;

  private final ImmutableList<String> rules;

  /** Returns a reader that knows the counting rules of a benchmark. */
  LookBack(List<String> rules) {
    this.rules = ImmutableList.copyOf(rules);
  }

  /** Returns the months of the window that {@code factor} or a rule about it names. */
  Optional<Integer> months(String factor) {
    return Stream.concat(
            Stream.of(factor), rules.stream().flatMap(rule -> about(factor, rule).stream()))
        .flatMap(text -> read(text).stream())
        .findFirst();
  }

  private static Optional<String> about(String factor, String rule) {
    Matcher matcher = RULE.matcher(rule);
    return matcher.matches() && factor.contains(matcher.group("name"))
        ? Optional.of(matcher.group("text"))
        : Optional.empty();
  }

  private static Optional<Integer> read(String text) {
    Matcher matcher = WINDOW.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean first = matcher.group("number") != null;
    String number = first ? matcher.group("number") : matcher.group("n2");
    String unit = first ? matcher.group("unit") : matcher.group("u2");
    int each = unit.endsWith("年") ? MONTHS : 1;
    return ChineseNumbers.read(number).map(BigDecimal::intValueExact).map(n -> n * each);
  }
}
