// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Amount.Closure;
import io.github.zhifa.core.law.Amount.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbers of a text with their units and boundary words, and what is malformed in one.
 */
final class AmountScanner {
  /** 一年年收入 is no doubled unit: a word goes on there. */
  private static final WordSet AFTER_UNIT =
      WordSet.of("以上 以下 以内 及以上 及以下 及以内 罚款 的罚款 ， , 。 ； ; 、 （ ( ） ) / 至 - —");

  /** What stands before an amount: 美元以上 and 数倍以上 are sound. */
  private static final String BEFORE_NUMBER = "处以并，,、。；款额值得费价入金";

  private static final WordSet FINES = WordSet.of("罚款 的罚款");
  private static final WordSet CURRENCIES = WordSet.of("美元 欧元 港元 日元 韩元 澳元 加元 台元");
  private static final String AFTER_SCALE = "元，。；、";

  private final String text;
  private final List<Amount> amounts = new ArrayList<>();
  private final List<TextProblem> problems = new ArrayList<>();

  private AmountScanner(String text) {
    this.text = text;
  }

  /** What the text has: amounts and faults, each in its order. */
  record Scan(ImmutableList<Amount> amounts, ImmutableList<TextProblem> problems) {}

  /** Scans a text of {@link FullWidth#narrow narrow} forms. */
  static Scan scan(String narrow) {
    AmountScanner scanner = new AmountScanner(narrow);
    scanner.run();
    return new Scan(ImmutableList.copyOf(scanner.amounts), ImmutableList.copyOf(scanner.problems));
  }

  private void run() {
    int from = 0;
    while (from < text.length()) {
      Optional<NumberToken> number =
          NumberToken.canStart(text.charAt(from)) ? NumberToken.at(text, from) : Optional.empty();
      from =
          number.isPresent()
              ? Math.max(number.get().end(), read(number.get()))
              : Math.max(from + 1, missingNumberEnd(from));
    }
  }

  /** Reads one number and returns where the text goes on. */
  private int read(NumberToken number) {
    Optional<NumberToken> rest = TornNumber.rest(text, number);
    if (rest.isPresent()) {
      int end = boundEnd(rest.get().end());
      fault(TextFault.NUMBER_UNREADABLE, number.start(), end);
      return end;
    }
    if (number.share() < 0 && text.startsWith("分之", number.start() - 2)) {
      return cutShare(number);
    }
    String unit = number.normalUnit(text);
    if (number.ordinal() && !unit.equals("次")) {
      return number.end();
    }
    Optional<BoundaryWord> after = BoundaryWord.after(text, number.end());
    Optional<BigDecimal> value = isBrokenUnit(unit) ? Optional.empty() : number.value(text);
    if (value.isEmpty()) {
      return unreadable(number, unit, after);
    }
    int doubled = doubledUnit(number, unit);
    return doubled > 0 ? doubled : amount(number, value.get(), unit, after);
  }

  /** 分之五以上: 百 or 千 is lost; 三分之一 is a fraction, which counts no fine. */
  private int cutShare(NumberToken number) {
    int start = number.start() - 2;
    int end = boundEnd(number.end());
    boolean fraction = start > 0 && Numerals.isNumeral(text.charAt(start - 1));
    if (!fraction) {
      fault(TextFault.NUMBER_UNREADABLE, start, end);
    }
    return end;
  }

  /** 5刀元以上: money or times behind what is no number. */
  private static boolean isBrokenUnit(String unit) {
    return unit.length() > 1
        && "元倍%".indexOf(unit.charAt(unit.length() - 1)) >= 0
        && !CURRENCIES.isBefore(unit, unit.length(), 0);
  }

  private int unreadable(NumberToken number, String unit, Optional<BoundaryWord> after) {
    int end = after.map(BoundaryWord::end).orElse(number.end());
    boolean figures = number.isArabic(text);
    boolean money =
        Units.isOfFines(unit) && Numerals.scale(text.charAt(number.from())) <= 10; // 数百万元
    if (unit.isEmpty() ? figures && after.isPresent() : figures || money || after.isPresent()) {
      fault(TextFault.NUMBER_UNREADABLE, number.start(), end);
    }
    return end;
  }

  /** 万元元 and 元万: the unit twice, or a scale after the unit; returns where it ends, or -1. */
  private int doubledUnit(NumberToken number, String unit) {
    String printed = number.unit();
    if (printed.isEmpty()) {
      return -1;
    }
    int at = number.end();
    boolean share = number.share() >= 0;
    boolean twice = share || (text.startsWith(printed, at) && isEnd(at + printed.length()));
    int scales = unit.equals("元") ? Numerals.skipScales(text, at, text.length()) : at;
    boolean inside = scales > at && isAfterScale(scales);
    if (!twice && !inside) {
      return -1;
    }
    int end = inside ? scales : share ? at : at + printed.length();
    fault(twice ? TextFault.UNIT_DOUBLED : TextFault.UNIT_INSIDE_NUMBER, number.start(), end);
    return boundEnd(end);
  }

  private int boundEnd(int at) {
    return BoundaryWord.after(text, at).map(BoundaryWord::end).orElse(at);
  }

  private boolean isEnd(int at) {
    return at == text.length() || AFTER_UNIT.isAt(text, at, text.length());
  }

  private boolean isAfterScale(int at) {
    return at == text.length()
        || AFTER_SCALE.indexOf(text.charAt(at)) >= 0
        || FINES.isAt(text, at, text.length())
        || text.startsWith("以上", at)
        || text.startsWith("以下", at);
  }

  private int amount(
      NumberToken number, BigDecimal value, String unit, Optional<BoundaryWord> after) {
    Optional<BoundaryWord> beside = BoundaryWord.before(text, number.start(), false);
    Optional<BoundaryWord> before =
        after.isPresent() ? beside : BoundaryWord.before(text, number.start(), true);
    int end = after.map(BoundaryWord::end).orElse(number.end());
    int start = before.map(BoundaryWord::start).orElse(number.start());
    Optional<BoundaryWord> again = after.flatMap(word -> BoundaryWord.after(text, word.end()));
    boolean twice = again.isPresent() || (after.isPresent() && beside.isPresent());
    if (twice || before.filter(word -> word.isDoubled(text)).isPresent()) {
      int last = again.map(BoundaryWord::end).orElse(end);
      fault(TextFault.BOUNDARY_DOUBLED, start, last);
      return last;
    }
    int leftOver = leftOverEnd(unit, end);
    if (leftOver > end) {
      fault(TextFault.BOUNDARY_BROKEN, start, leftOver);
      return leftOver;
    }
    Optional<BoundaryWord> word = after.or(() -> before);
    amounts.add(
        new Amount(
            word.map(BoundaryWord::side).orElse(Side.POINT),
            value,
            number.isScaled(text),
            unit,
            word.map(BoundaryWord::closure).orElse(Closure.INCLUDED),
            number.ordinal(),
            number.start(),
            start,
            end));
    return after.isPresent() ? strayUnit(end) : end;
  }

  /** 五万元以罚款, 五万元以下下罚款: returns where it ends; {@code at} where there is nothing of the kind. */
  private int leftOverEnd(String unit, int at) {
    int end = Units.isOfFines(unit) ? BoundaryWord.leftOverEnd(text, at) : at;
    boolean last = end == text.length() || FINES.isAt(text, end, text.length());
    return last ? end : at;
  }

  /** 处元以上五万元以下, 五万元以上、元以下: a unit and a boundary word where a number should stand. */
  private int missingNumberEnd(int at) {
    char c = text.charAt(at);
    if (c != '元' && c != '倍' && c != '%') {
      return at;
    }
    int start = blankStart(at);
    if (start == at && at > 0 && BEFORE_NUMBER.indexOf(text.charAt(at - 1)) < 0) {
      return at;
    }
    int end = boundEnd(at + 1);
    boolean dashed = new Cursor(text, at + 1, text.length()).seesOneOf("至到-—－～~");
    boolean blank = start < at && "-—/".indexOf(text.charAt(at - 1)) < 0;
    if (end > at + 1 || blank || (dashed && isNumeral(at + 2))) {
      fault(TextFault.NUMBER_MISSING, start, end);
    }
    return end;
  }

  private boolean isNumeral(int at) {
    return at < text.length() && Numerals.isNumeral(text.charAt(at));
  }

  /** ____元, ××元, #REF!元: returns where what fills the place of the number starts. */
  private int blankStart(int at) {
    int start = at;
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isBlank(char c) {
    boolean letter = ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
    return letter || "_×#!?？*□○■-—/".indexOf(c) >= 0;
  }

  /** 10项以上项以下: after an end of a range a unit leads to a boundary word without a number. */
  private int strayUnit(int at) {
    if (at == text.length() || "的罚，。；、或".indexOf(text.charAt(at)) >= 0) {
      return at;
    }
    Amount amount = amounts.get(amounts.size() - 1);
    int unit = at + Units.at(text, at).length();
    if (amount.unit().isEmpty() && Units.isOfFines(text.substring(at, unit))) {
      amounts.remove(amount);
      fault(TextFault.UNIT_MISSING, amount.number(), unit); // 一以上倍三倍以下
      return unit;
    }
    Optional<BoundaryWord> word = BoundaryWord.after(text, unit);
    if (unit == at || word.isEmpty()) {
      return at;
    }
    amounts.remove(amounts.size() - 1);
    fault(TextFault.NUMBER_MISSING, at, word.get().end());
    return word.get().end();
  }

  private void fault(TextFault fault, int start, int end) {
    problems.add(new TextProblem(fault, new Span(start, end)));
  }
}
