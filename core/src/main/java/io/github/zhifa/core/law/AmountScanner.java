// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Amount.Closure;
import io.github.zhifa.core.law.Amount.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a text with their units and boundary words, and what is malformed in one.
 */
final class AmountScanner {
  private static final String ARABIC = "[0-9]+(?:[.,][0-9]+)*(?:\\s?[十百千万亿]+)?";
  private static final String CHINESE = "[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+[百千]?万?亿?)?";
  private static final String NOT_NUMERAL = "[^0-9零〇一二两三四五六七八九十百千万亿以及，,。；;、：:（）()\\s]";

  /** After Arabic digits any word is a unit that leads to 以上 or 以下; after 一 only a known one is. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<order>第)?(?<part>[百千万]分之)?"
              + "(?:(?<arabic>(?:"
              + ARABIC
              + ")+)|(?<chinese>"
              + CHINESE
              + "|等[值额](?=以|的?罚款)))"
              + "(?<!千(?=[克米瓦]))\\s*"
              + "(?<unit>"
              + Units.ALTERNATION
              + "|(?<=[0-9十百千万亿])"
              + NOT_NUMERAL
              + "{1,6}?(?=及?以[上下]))?");

  /** What a number can start with: the pattern is tried nowhere else. */
  private static final String FIRST = "0123456789零〇一二两三四五六七八九十百千万亿第等";

  private static final Pattern STRAY_SCALE = Pattern.compile("[十百千万亿]+(?=元|以[上下]|[，。；、]|$)");
  private static final Pattern STRAY_UNIT =
      Pattern.compile("(?:元|" + Units.ALTERNATION + ")(?=及?以[上下])");

  /** 一年年收入 is no doubled unit: a word goes on there. */
  private static final Pattern AFTER_UNIT = Pattern.compile("及?以[上下内]|的?罚款|[，,。；;、（()）/至\\-—]|$");

  private final String text;
  private final List<Amount> amounts = new ArrayList<>();
  private final List<TextProblem> problems = new ArrayList<>();

  private AmountScanner(String printed) {
    this.text = FullWidth.narrow(printed);
  }

  /** What the text has: amounts and faults, each in its order. */
  record Scan(ImmutableList<Amount> amounts, ImmutableList<TextProblem> problems) {}

  static Scan scan(String printed) {
    AmountScanner scanner = new AmountScanner(printed);
    scanner.run();
    return new Scan(ImmutableList.copyOf(scanner.amounts), ImmutableList.copyOf(scanner.problems));
  }

  private void run() {
    Matcher number = NUMBER.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    while (from < text.length()) {
      boolean found =
          FIRST.indexOf(text.charAt(from)) >= 0 && number.region(from, text.length()).lookingAt();
      from = found ? Math.max(number.end(), read(number)) : from + 1;
    }
  }

  /** Reads one number and returns where the text goes on. */
  private int read(Matcher m) {
    String unit = unit(m);
    Optional<BoundaryWord> after = BoundaryWord.after(text, m.end());
    Optional<BigDecimal> value = value(m);
    boolean order = m.group("order") != null;
    if (order && !unit.equals("次")) {
      return m.end();
    }
    if (value.isEmpty()) {
      if (!unit.isEmpty() && after.isPresent()) {
        fault(TextFault.NUMBER_UNREADABLE, m.start(), after.get().end());
      } else if (m.group("arabic") != null && !unit.isEmpty()) {
        fault(TextFault.NUMBER_UNREADABLE, m.start(), m.end());
      }
      return after.map(BoundaryWord::end).orElse(m.end());
    }
    return doubledUnit(m, unit).orElseGet(() -> amount(m, value.get(), unit, after));
  }

  /** 等值以下: as much as the base itself. */
  private static boolean isWholeBase(Matcher m) {
    return m.group("chinese") != null && m.group("chinese").charAt(0) == '等';
  }

  private static String unit(Matcher m) {
    if (m.group("part") != null || "‰".equals(m.group("unit"))) {
      return "%";
    }
    if (isWholeBase(m)) {
      return "倍";
    }
    return m.group("unit") == null ? "" : Units.normal(m.group("unit"));
  }

  private static Optional<BigDecimal> value(Matcher m) {
    if (isWholeBase(m)) {
      return Optional.of(BigDecimal.ONE);
    }
    String printed = m.group("arabic") == null ? m.group("chinese") : m.group("arabic");
    boolean thousandths = "‰".equals(m.group("unit"));
    int places = m.group("part") == null ? 0 : "百千万".indexOf(m.group("part").charAt(0));
    return ChineseNumbers.read(printed.replace(" ", ""))
        .map(value -> value.movePointLeft(thousandths ? 1 : places));
  }

  /** 万元元 and 元万: the unit twice, or a scale after the unit. */
  private Optional<Integer> doubledUnit(Matcher m, String unit) {
    String printed = m.group("unit");
    if (printed == null) {
      return Optional.empty();
    }
    boolean twice =
        m.group("part") != null
            || (text.startsWith(printed, m.end())
                && AFTER_UNIT.matcher(text.substring(m.end() + printed.length())).lookingAt());
    Matcher scale = STRAY_SCALE.matcher(text).region(m.end(), text.length());
    boolean inside = unit.equals("元") && scale.lookingAt();
    if (!twice && !inside) {
      return Optional.empty();
    }
    int end = inside ? scale.end() : m.group("part") == null ? m.end() + printed.length() : m.end();
    fault(twice ? TextFault.UNIT_DOUBLED : TextFault.UNIT_INSIDE_NUMBER, m.start(), end);
    return Optional.of(BoundaryWord.after(text, end).map(BoundaryWord::end).orElse(end));
  }

  private int amount(Matcher m, BigDecimal value, String unit, Optional<BoundaryWord> after) {
    Optional<BoundaryWord> before = BoundaryWord.before(text, m.start(), after.isEmpty());
    Optional<BoundaryWord> beside = BoundaryWord.before(text, m.start(), false);
    int end = after.map(BoundaryWord::end).orElse(m.end());
    int start = before.map(BoundaryWord::start).orElse(m.start());
    Optional<BoundaryWord> again = after.flatMap(word -> BoundaryWord.after(text, word.end()));
    if (again.isPresent() || (after.isPresent() && beside.isPresent())) {
      fault(TextFault.BOUNDARY_DOUBLED, start, again.map(BoundaryWord::end).orElse(end));
      return again.map(BoundaryWord::end).orElse(end);
    }
    Optional<BoundaryWord> word = after.or(() -> before);
    amounts.add(
        new Amount(
            word.map(BoundaryWord::side).orElse(Side.POINT),
            value,
            isScaled(m),
            unit,
            word.map(BoundaryWord::closure).orElse(Closure.INCLUDED),
            m.group("order") != null,
            m.start(),
            start,
            end));
    return after.isPresent() ? strayUnit(end) : end;
  }

  private static boolean isScaled(Matcher m) {
    String printed = m.group("arabic") == null ? m.group("chinese") : m.group("arabic");
    return "千万亿".indexOf(printed.charAt(printed.length() - 1)) >= 0;
  }

  /** 10项以上项以下: after an end of a range a unit leads to a boundary word without a number. */
  private int strayUnit(int at) {
    if (at == text.length() || "的罚，。；、或".indexOf(text.charAt(at)) >= 0) {
      return at;
    }
    Matcher stray = STRAY_UNIT.matcher(text).region(at, text.length());
    if (!stray.lookingAt()) {
      return at;
    }
    int end = BoundaryWord.after(text, stray.end()).map(BoundaryWord::end).orElse(stray.end());
    amounts.remove(amounts.size() - 1);
    fault(TextFault.NUMBER_MISSING, at, end);
    return end;
  }

  private void fault(TextFault fault, int start, int end) {
    problems.add(new TextProblem(fault, new Span(start, end)));
  }
}
