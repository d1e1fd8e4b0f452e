// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.Amount.Side;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether two amounts of a text are the ends of one range, and what is wrong with them. */
final class RangeEnds {
  private static final WordSet JOINTS = WordSet.of("但 且 而 并且 并 至 到");
  private static final WordSet DASHES = WordSet.of("至 到 - -- — —— – ~ ～ －");
  private static final WordSet FINES = WordSet.of("罚款 的罚款");

  /** What a clerk or text recognition puts into a range. */
  private static final WordSet PARTING = WordSet.of("、 ， , 。 ； ; 或 或者 罚 款 罚款 处 的 以 上 下 和 及");

  private static final int LONGEST_NOTE = 14;
  private static final int LONGEST_LIST = 40;

  private final String text;

  RangeEnds(String text) {
    this.text = text;
  }

  boolean belongTogether(Amount first, Amount second) {
    if (first.ordinal() || second.ordinal()) {
      return false;
    }
    boolean points = first.side() == Side.POINT && second.side() == Side.POINT;
    if (points && isDashed(first, second)) {
      boolean bare = first.unit().isEmpty() && second.unit().isEmpty(); // 2024-10, GB 8978-1996
      return !bare
          && (comparable(first, second) || first.unit().isEmpty() || repeatsShare(first, second));
    }
    if (isBroken(first, second) || isParted(first, second)) {
      return true;
    }
    if (first.side() == Side.LOWER && second.side() == Side.UPPER) {
      return isNothingBetween(first, second)
          || (isJoined(first, second) && comparable(first, second));
    }
    boolean cutOff = first.side() != Side.POINT && second.unit().isEmpty();
    return isNothingBetween(first, second)
        ? sameKind(first, second) || cutOff
        : !points && isListed(first, second);
  }

  /** 5万元以10万元以下, 5万元以上上10万元以下: what is left of a boundary word, or too much of it. */
  private boolean isBroken(Amount first, Amount second) {
    int end = BoundaryWord.leftOverEnd(text, first.end());
    return end > first.end()
        && first.side() != Side.UPPER
        && second.side() == Side.UPPER
        && (comparable(first, second) || first.unit().isEmpty() || second.unit().isEmpty())
        && new Cursor(text, end, second.start()).skipOneOf("、，").skipSpaces().isAtEnd();
  }

  /** 5万元以上。10万元以下, 5万元以上罚款、10万元以下: a mark or a word where none belongs. */
  private boolean isParted(Amount first, Amount second) {
    if (first.side() != Side.LOWER || second.side() != Side.UPPER) {
      return false;
    }
    int from = first.end();
    int to = second.start();
    boolean word = FINES.isAt(text, from, to);
    boolean mark = from < to && "，,、的".indexOf(text.charAt(from)) < 0;
    boolean more = to - from > 1 && !isJoined(first, second);
    boolean condition = new Cursor(text, second.end(), text.length()).skip("的").seesOneOf("，：");
    return (word || mark || more)
        && PARTING.skip(text, from, to) == to
        && !isNothingBetween(first, second)
        && comparable(first, second)
        && !condition
        && (!word || rises(first, second));
  }

  private static boolean rises(Amount first, Amount second) {
    return inUnitOf(first, second).value().compareTo(inUnitOf(second, first).value()) < 0;
  }

  /** 1万元以上、20万元: two ends, one of which has lost or changed its boundary word. */
  private boolean isListed(Amount first, Amount second) {
    return sameUnit(first, second)
        && Units.isOfFines(first.unit())
        && !isDealtOut(first)
        && between(first, second).skipSpaces().skip("、").skipSpaces().isAtEnd();
  }

  /** 分别处以五千元以下、二千元以下罚款: each is the fine of another person. */
  private boolean isDealtOut(Amount first) {
    int word = text.lastIndexOf("分别", first.start());
    return word >= 0
        && first.start() - word <= LONGEST_LIST
        && text.substring(word, first.start()).chars().noneMatch(c -> "，。；".indexOf(c) >= 0);
  }

  private Cursor between(Amount first, Amount second) {
    return new Cursor(text, first.end(), second.start());
  }

  private boolean isNothingBetween(Amount first, Amount second) {
    return between(first, second).skipSpaces().isAtEnd();
  }

  /** 以上、…以下, 以上的，但…以下. */
  private boolean isJoined(Amount first, Amount second) {
    return between(first, second)
        .skipSpaces()
        .skip("的")
        .skipOneOf("，,、")
        .skipSpaces()
        .skip(JOINTS)
        .skipSpaces()
        .isAtEnd();
  }

  /** 一至三倍, 5%（含）—10%. */
  private boolean isDashed(Amount first, Amount second) {
    Cursor cursor = between(first, second).skipSpaces();
    if (cursor.sees("（含") || cursor.sees("(含")) {
      cursor.skipParentheses(LONGEST_NOTE);
    }
    return cursor.sees(DASHES) && cursor.skip(DASHES).skipSpaces().isAtEnd();
  }

  /** 百分之二至四: the words 百分之 hold for both numbers. */
  private boolean repeatsShare(Amount first, Amount second) {
    return second.unit().isEmpty() && text.startsWith("分之", first.number() + 1);
  }

  /** Returns what is wrong with two amounts that belong together. */
  Optional<TextFault> faultOf(Amount first, Amount second) {
    if (first.side() == Side.LOWER && second.side() == Side.LOWER) {
      return Optional.of(TextFault.LOWER_TWICE);
    }
    if (first.side() == Side.UPPER && second.side() == Side.UPPER) {
      return Optional.of(TextFault.UPPER_TWICE);
    }
    if (first.side() == Side.UPPER && second.side() == Side.LOWER) {
      return Optional.of(TextFault.ENDS_SWAPPED);
    }
    if (isBroken(first, second)) {
      return Optional.of(TextFault.BOUNDARY_BROKEN);
    }
    if (isParted(first, second)) {
      return Optional.of(TextFault.RANGE_PARTED);
    }
    boolean dashed = first.side() == Side.POINT && isDashed(first, second);
    if (!dashed && (first.side() == Side.POINT || second.side() == Side.POINT)) {
      return Optional.of(TextFault.BOUNDARY_MISSING);
    }
    return unitFault(first, second, dashed);
  }

  private Optional<TextFault> unitFault(Amount first, Amount second, boolean dashed) {
    boolean elided = first.unit().isEmpty() && !second.unit().isEmpty();
    boolean clear = repeatsShare(first, second) || (elided && completed(first, second).isPresent());
    if (dashed && clear) {
      return Optional.empty();
    }
    if (first.unit().isEmpty() != second.unit().isEmpty()) {
      return Optional.of(TextFault.UNIT_MISSING);
    }
    return comparable(first, second) ? Optional.empty() : Optional.of(TextFault.UNITS_DIFFER);
  }

  /** Returns the first amount with the unit of the second one. */
  Amount lower(Amount first, Amount second) {
    return first.unit().isEmpty() && !second.unit().isEmpty()
        ? completed(first, second).orElse(first)
        : inUnitOf(first, second);
  }

  /** Returns the second amount in the unit of the first one. */
  Amount upper(Amount first, Amount second) {
    if (!repeatsShare(first, second)) {
      return inUnitOf(second, first);
    }
    boolean thousandths = text.charAt(first.number()) == '千';
    return second.withUnit(
        first.unit(), thousandths ? second.value().movePointLeft(1) : second.value());
  }

  /**
   * 三至五万元: the first number may share the scale of the second one, or not. It is read only where
   * one of the two makes a range and the other none: 1至3千元 stays unread.
   */
  private Optional<Amount> completed(Amount first, Amount second) {
    Optional<Amount> found = Optional.empty();
    int end = NumberToken.at(text, second.number()).map(NumberToken::to).orElse(0);
    long scale = 1;
    for (int at = end; at >= second.number(); at--) {
      BigDecimal value = first.value().multiply(BigDecimal.valueOf(scale));
      if (isRange(value, second)) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(first.withUnit(second.unit(), value));
      }
      long next = at == 0 ? 0 : Numerals.scale(text.charAt(at - 1));
      if (next < 100) {
        break;
      }
      scale *= next;
    }
    return found.isPresent() ? found : Optional.of(first.withUnit(second.unit(), first.value()));
  }

  private static boolean isRange(BigDecimal least, Amount most) {
    return least.compareTo(most.value()) < 0
        && !(most.unit().equals("元") && ImplausibleEnds.isFarBelow(least, most.value()));
  }

  static boolean sameUnit(Amount first, Amount second) {
    return first.unit().equals(second.unit()) && !first.unit().isEmpty();
  }

  /** In one unit, or both shares: 30%以上3倍以下 is common, but 1年6个月 is one number. */
  static boolean sameKind(Amount first, Amount second) {
    boolean shares = Units.isShare(first.unit()) && Units.isShare(second.unit());
    return shares || sameUnit(first, second);
  }

  private static boolean comparable(Amount first, Amount second) {
    return Units.convert(BigDecimal.ONE, first.unit(), second.unit()).isPresent()
        || Units.convert(BigDecimal.ONE, second.unit(), first.unit()).isPresent();
  }

  private static Amount inUnitOf(Amount amount, Amount other) {
    return Units.convert(amount.value(), amount.unit(), other.unit())
        .map(value -> amount.withUnit(other.unit(), value))
        .orElse(amount);
  }
}
