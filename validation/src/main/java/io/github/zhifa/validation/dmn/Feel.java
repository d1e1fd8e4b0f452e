// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.zhifa.validation.json.Printable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes expressions of FEEL, the language of conditions and values in DMN. */
final class Feel {
  static final String NULL = "null";

  private Feel() {}

  /** Returns the literal of {@code text}; what would end or command the literal is escaped. */
  static String text(String text) {
    return '"' + Printable.of(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }

  static String text(Optional<String> text) {
    return text.map(Feel::text).orElse(NULL);
  }

  static String texts(List<String> texts) {
    return texts.stream().map(Feel::text).collect(Collectors.joining(", ", "[", "]"));
  }

  /** Returns the literal of {@code number}, in plain digits as FEEL wants them. */
  static String number(BigDecimal number) {
    return number.toPlainString();
  }

  static String number(Optional<BigDecimal> number) {
    return number.map(Feel::number).orElse(NULL);
  }

  /** Returns the test of a cell that a number lies in {@code range}, which has values. */
  static String test(Range<BigDecimal> range) {
    if (!range.hasLowerBound() || !range.hasUpperBound()) {
      return within("", range).strip();
    }
    if (isPoint(range)) {
      return number(range.lowerEndpoint());
    }
    return (range.lowerBoundType() == BoundType.CLOSED ? "[" : "(")
        + number(range.lowerEndpoint())
        + ".."
        + number(range.upperEndpoint())
        + (range.upperBoundType() == BoundType.CLOSED ? "]" : ")");
  }

  /** Returns the condition that the number {@code name} lies in {@code range}, which has values. */
  static String within(String name, Range<BigDecimal> range) {
    if (isPoint(range)) {
      return name + " = " + number(range.lowerEndpoint());
    }
    ImmutableList.Builder<String> ends = ImmutableList.builder();
    if (range.hasLowerBound()) {
      String above = range.lowerBoundType() == BoundType.CLOSED ? " >= " : " > ";
      ends.add(name + above + number(range.lowerEndpoint()));
    }
    if (range.hasUpperBound()) {
      String below = range.upperBoundType() == BoundType.CLOSED ? " <= " : " < ";
      ends.add(name + below + number(range.upperEndpoint()));
    }
    return String.join(" and ", ends.build());
  }

  private static boolean isPoint(Range<BigDecimal> range) {
    return range.hasLowerBound()
        && range.hasUpperBound()
        && range.lowerEndpoint().compareTo(range.upperEndpoint()) == 0;
  }

  /** Returns the text of which all of {@code conditions} must hold; of none it holds. */
  static String all(Collection<String> conditions) {
    return joined(conditions, " and ", "true");
  }

  /** Returns the text of which one of {@code conditions} must hold; of none it does not. */
  static String any(Collection<String> conditions) {
    return joined(conditions, " or ", "false");
  }

  private static String joined(Collection<String> conditions, String by, String ofNone) {
    ImmutableList<String> parts =
        conditions.size() == 1
            ? ImmutableList.copyOf(conditions)
            : conditions.stream().map(Feel::closed).collect(toImmutableList());
    return parts.isEmpty() ? ofNone : String.join(by, parts);
  }

  private static String closed(String expression) {
    return expression.indexOf(' ') < 0 ? expression : "(" + expression + ")";
  }
}
