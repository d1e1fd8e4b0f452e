// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the formula printed under a table of weights says, and the notes that stand in it.
 *
 * @param multiplicand the number at its end (×20万, ×5%), in yuan, times or percent; empty where it
 *     ends with words
 * @param capPercent to what it lowers a larger sum; empty where it does not
 * @param floorPercent to what it raises a smaller sum; empty where it does not
 * @param fromLeast whether it adds to the least lawful fine; empty where it names no lawful fine
 */
record PrintedFormula(
    Optional<BigDecimal> multiplicand,
    Optional<BigDecimal> capPercent,
    Optional<BigDecimal> floorPercent,
    Optional<Boolean> fromLeast) {
  private static final String PERCENT = "(?<percent>[0-9]+(?:\\.[0-9]+)?)[%％]";
  private static final Pattern LAST =
      Pattern.compile(
          "[×xX*＊]\\s*(?<number>[0-9]+(?:\\.[0-9]+)?)\\s*(?<scale>[万亿])?\\s*(?:元|倍|%|％)?[）)。]?\\s*$");
  private static final Pattern CAP =
      Pattern.compile(
          "(?:超过|高于|大于)[0-9.]+[%％]的?[，,]?(?:一律|均)?按照?"
              + PERCENT
              + "|不得?(?:超过|高于)"
              + PERCENT.replace("percent", "or"));
  private static final Pattern FLOOR =
      Pattern.compile(
          "(?:不足|低于|小于)[0-9.]+[%％]的?[，,]?(?:一律|均)?按照?"
              + PERCENT
              + "|不得?(?:低于|少于)"
              + PERCENT.replace("percent", "or"));
  private static final Pattern FROM_LEAST = Pattern.compile("最低[^×]*[＋+]|[＋+][^＋+]*最低");
  private static final Pattern LAWFUL = Pattern.compile("最高|上限|最低|下限");

  /** Returns what {@code printed} says. */
  static PrintedFormula of(String printed) {
    return new PrintedFormula(
        last(printed),
        percent(CAP, printed),
        percent(FLOOR, printed),
        LAWFUL.matcher(printed).find()
            ? Optional.of(FROM_LEAST.matcher(printed).find())
            : Optional.empty());
  }

  private static Optional<BigDecimal> last(String printed) {
    Matcher found = LAST.matcher(printed);
    if (!found.find()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(found.group("number"));
    String scale = found.group("scale");
    int zeros = scale == null ? 0 : scale.equals("万") ? 4 : 8;
    return Optional.of(number.movePointRight(zeros));
  }

  private static Optional<BigDecimal> percent(Pattern pattern, String printed) {
    Matcher found = pattern.matcher(printed);
    return found.find()
        ? Optional.of(
            new BigDecimal(
                found.group("percent") != null ? found.group("percent") : found.group("or")))
        : Optional.empty();
  }
}
