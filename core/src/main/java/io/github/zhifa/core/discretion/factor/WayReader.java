// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.factor;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.zhifa.core.discretion.factor.WordedWay.WordedAmount;
import io.github.zhifa.core.discretion.reading.FactReader;
import io.github.zhifa.core.law.BoundaryBasis;
import io.github.zhifa.core.law.Quantity;
import io.github.zhifa.core.law.QuantityReader;
import io.github.zhifa.core.law.QuantityReading;
import io.github.zhifa.core.law.TextProblem;
import io.github.zhifa.model.discretion.NumberCriterion;
import io.github.zhifa.model.law.BoundaryConvention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/** Reads the ways in which a printed condition is met: its numbers, and the words beside them. */
final class WayReader {
  private static final CharMatcher AROUND = CharMatcher.anyOf(" \u3000，,、；;。的在为达到是");
  private static final CharMatcher JOINT = CharMatcher.anyOf(" \u3000，,、；;且但并");
  private static final CharMatcher COMMA = CharMatcher.anyOf("，,；;");
  private static final CharMatcher OPENING = CharMatcher.anyOf("（(");
  private static final CharMatcher CLOSING = CharMatcher.anyOf("）)");
  private static final CharMatcher SPACE = CharMatcher.whitespace();
  private static final CharMatcher BESIDE = CharMatcher.anyOf("，,、；;。");

  private final Optional<BoundaryConvention> convention;
  private final FactReader facts;

  WayReader(Optional<BoundaryConvention> convention) {
    this.convention = convention;
    this.facts = new FactReader(convention);
  }

  /** The ways that were read with the intervals in them, or what is wrong with the words. */
  record Reading(
      ImmutableList<WordedWay> ways,
      ImmutableList<QuantityReading.Found> intervals,
      Optional<TextProblem> problem) {

    /** Returns on what it rests whether the ends of {@code number} belong to it. */
    Way.Ends ends(NumberCriterion number) {
      return new Way.Ends(
          basis(
              number.unit(),
              number.atLeast().or(number::moreThan),
              Quantity::least,
              QuantityReading.Found::leastBasis),
          basis(
              number.unit(),
              number.atMost().or(number::lessThan),
              Quantity::most,
              QuantityReading.Found::mostBasis));
    }

    private BoundaryBasis basis(
        String unit,
        Optional<BigDecimal> end,
        Function<Quantity, Optional<BigDecimal>> side,
        Function<QuantityReading.Found, BoundaryBasis> basis) {
      return intervals.stream()
          .filter(found -> found.quantity().unit().equals(unit))
          .filter(found -> isSame(side.apply(found.quantity()), end))
          .findFirst()
          .map(basis)
          .orElse(BoundaryBasis.WORDS);
    }

    private static boolean isSame(Optional<BigDecimal> left, Optional<BigDecimal> right) {
      return left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) == 0;
    }
  }

  /** Returns the ways that {@code printed} names. */
  Reading read(String printed) {
    List<WordedWay> ways = new ArrayList<>();
    ImmutableList.Builder<QuantityReading.Found> intervals = ImmutableList.builder();
    for (String part : facts.alternatives(printed)) {
      QuantityReading reading = QuantityReader.read(part, convention);
      if (!reading.problems().isEmpty()) {
        return new Reading(
            ImmutableList.of(), ImmutableList.of(), Optional.of(reading.problems().get(0)));
      }
      ways.add(way(part, joined(part, reading.found())));
      intervals.addAll(reading.found());
    }
    return new Reading(withSharedWords(ways), intervals.build(), Optional.empty());
  }

  private record Piece(int start, int end, Quantity quantity) {}

  /** 百分之十及以上、百分之二十以下: two ends of one interval. */
  private static List<Piece> joined(String text, List<QuantityReading.Found> found) {
    List<Piece> pieces = new ArrayList<>();
    for (QuantityReading.Found next : found) {
      Piece last = Iterables.getLast(pieces, null);
      Quantity quantity = next.quantity();
      boolean goesOn =
          last != null
              && last.quantity.unit().equals(quantity.unit())
              && JOINT.matchesAllOf(text.substring(last.end, next.span().start()));
      if (last != null && goesOn) {
        pieces.remove(pieces.size() - 1);
        pieces.add(new Piece(last.start, next.span().end(), and(last.quantity, quantity)));
      } else {
        pieces.add(new Piece(next.span().start(), next.span().end(), quantity));
      }
    }
    return pieces;
  }

  private static Quantity and(Quantity left, Quantity right) {
    Quantity lower = left.least().isPresent() ? left : right;
    Quantity upper = left.most().isPresent() ? left : right;
    return new Quantity(
        lower.least(), lower.leastIncluded(), upper.most(), upper.mostIncluded(), left.unit());
  }

  private static WordedWay way(String text, List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return new WordedWay(ImmutableList.of(), Optional.of(words(text)));
    }
    ImmutableList.Builder<WordedAmount> amounts = ImmutableList.builder();
    StringJoiner words = new StringJoiner("，");
    int from = 0;
    for (int end : ends(text, pieces)) {
      int start = from;
      List<Piece> inside = pieces.stream().filter(p -> p.start >= start && p.end <= end).toList();
      String phrase = words(text.substring(start, end));
      if (inside.isEmpty() && !phrase.isEmpty()) {
        words.add(phrase);
      }
      inside.forEach(piece -> amounts.add(amount(text, start, end, piece, inside)));
      from = end + 1;
    }
    return new WordedWay(amounts.build(), Optional.of(words.toString()).filter(w -> !w.isEmpty()));
  }

  /** Returns where the phrases of {@code text} end: at commas outside brackets and numbers. */
  private static List<Integer> ends(String text, List<Piece> pieces) {
    List<Integer> ends = new ArrayList<>();
    for (int at = COMMA.indexIn(text); at >= 0; at = COMMA.indexIn(text, at + 1)) {
      int comma = at;
      String before = text.substring(0, at);
      if (OPENING.countIn(before) <= CLOSING.countIn(before)
          && pieces.stream().noneMatch(p -> p.start <= comma && comma < p.end)) {
        ends.add(at);
      }
    }
    ends.add(text.length());
    return ends;
  }

  private static WordedAmount amount(
      String text, int start, int end, Piece piece, List<Piece> inside) {
    StringBuilder about = new StringBuilder();
    int from = start;
    for (Piece other : inside) {
      about.append(text, from, other.start);
      from = other.end;
    }
    about.append(text, from, end);
    boolean ordinal = text.charAt(piece.start) == '第';
    return new WordedAmount(plain(about.toString()), piece.quantity, ordinal);
  }

  /** Returns words that stand for themselves, without what only ties them to the sentence. */
  private static String words(String text) {
    String words = BESIDE.trimFrom(SPACE.removeFrom(text));
    if (words.endsWith("的")) {
      words = words.substring(0, words.length() - 1);
    }
    boolean closedTwice = CLOSING.countIn(words) > OPENING.countIn(words);
    return closedTwice && CLOSING.matches(words.charAt(words.length() - 1))
        ? words.substring(0, words.length() - 1)
        : words;
  }

  private static String plain(String words) {
    return AROUND.trimFrom(SPACE.removeFrom(words));
  }

  /** 第一次或第二次被处罚: the words behind the last number go with the first one too. */
  private static ImmutableList<WordedWay> withSharedWords(List<WordedWay> ways) {
    List<WordedAmount> last = ways.get(ways.size() - 1).amounts();
    if (last.size() != 1) {
      return ImmutableList.copyOf(ways);
    }
    return ways.stream()
        .map(
            way ->
                new WordedWay(
                    way.amounts().stream()
                        .map(amount -> sharing(amount, last.get(0)))
                        .collect(toImmutableList()),
                    way.words()))
        .collect(toImmutableList());
  }

  private static WordedAmount sharing(WordedAmount amount, WordedAmount last) {
    boolean shares =
        amount.about().isEmpty() && amount.quantity().unit().equals(last.quantity().unit());
    return shares ? amount.about(last.about()) : amount;
  }
}
