// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.law.QuantityReader;
import io.github.zhifa.core.law.QuantityReading;
import io.github.zhifa.model.law.BoundaryConvention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the facts of a printed condition: its numbers, and the words that go with them. */
public final class FactReader {
  private static final Pattern OR = Pattern.compile("(?<comma>[，,；;、]?)(?:或者|或)(?!以[上下])");
  private static final CharMatcher OPENING = CharMatcher.anyOf("（(");
  private static final CharMatcher CLOSING = CharMatcher.anyOf("）)");
  private static final CharMatcher AROUND = CharMatcher.anyOf(" \u3000，,、；;。的在为达到是");
  private static final CharMatcher JOINT = CharMatcher.anyOf(" \u3000，,、；;且但并");
  private static final CharMatcher SPACE = CharMatcher.whitespace();

  private final Optional<BoundaryConvention> convention;

  /** Returns a reader under {@code convention}, the meaning of 以上 and 以下; empty if not known. */
  public FactReader(Optional<BoundaryConvention> convention) {
    this.convention = convention;
  }

  /** Returns what {@code printed} says. */
  Condition read(String printed) {
    ImmutableList<String> parts = alternatives(printed);
    if (parts.size() == 1) {
      return one(printed);
    }
    List<Condition> read = parts.stream().map(this::one).toList();
    return new Condition(
        withSharedWords(read.stream().flatMap(part -> part.ways().stream()).toList()),
        read.stream().allMatch(Condition::readable));
  }

  /** Returns the alternatives that {@code printed} names, each in its own words; mostly one. */
  public ImmutableList<String> alternatives(String printed) {
    ImmutableList<String> parts = split(printed);
    List<Condition> read = parts.stream().map(this::one).toList();
    boolean numeric = read.stream().allMatch(part -> !part.readable() || isNumeric(part));
    boolean apart = read.stream().anyMatch(FactReader::isNumeric) && (numeric || isMarked(printed));
    return apart ? parts : ImmutableList.of(printed);
  }

  private static boolean isNumeric(Condition condition) {
    return condition.ways().stream().anyMatch(Fact::isNumeric);
  }

  /** 第一次或第二次被处罚: the words behind the last number go with the first one too. */
  private static ImmutableList<Fact> withSharedWords(List<Fact> parts) {
    Fact last = parts.get(parts.size() - 1);
    return parts.stream()
        .filter(Fact::isNumeric)
        .map(
            fact ->
                fact.about().isEmpty() && fact.extents().keySet().equals(last.extents().keySet())
                    ? new Fact(last.about(), fact.extents())
                    : fact)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a comma before 或 sets the alternatives apart: 恢复原状或赔偿 alone is one phrase. */
  private static boolean isMarked(String printed) {
    Matcher or = OR.matcher(printed);
    boolean marked = false;
    while (or.find()) {
      if (isOutside(printed, or.start())) {
        marked = !or.group("comma").isEmpty();
        if (!marked) {
          return false;
        }
      }
    }
    return marked;
  }

  private static ImmutableList<String> split(String printed) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    Matcher or = OR.matcher(printed);
    int from = 0;
    while (or.find()) {
      if (isOutside(printed, or.start())) {
        parts.add(printed.substring(from, or.start()));
        from = or.end();
      }
    }
    return parts.add(printed.substring(from)).build();
  }

  private static boolean isOutside(String printed, int at) {
    String before = printed.substring(0, at);
    return OPENING.countIn(before) <= CLOSING.countIn(before);
  }

  private Condition one(String text) {
    QuantityReading reading = QuantityReader.read(text, convention);
    if (!reading.problems().isEmpty()) {
      return Condition.UNREADABLE;
    }
    Map<String, Extent> extents = new LinkedHashMap<>();
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (QuantityReading.Found found : reading.found()) {
      String between = text.substring(from, found.span().start());
      Extent extent = Extent.of(found);
      Extent earlier = extents.get(found.quantity().unit());
      if (earlier != null && !JOINT.matchesAllOf(between)) {
        return Condition.UNREADABLE;
      }
      words.append(earlier == null ? between : "");
      extents.put(found.quantity().unit(), earlier == null ? extent : earlier.and(extent));
      from = found.span().end();
    }
    words.append(text, from, text.length());
    String about = AROUND.trimFrom(SPACE.removeFrom(words));
    return Condition.of(new Fact(about, ImmutableMap.copyOf(extents)));
  }
}
