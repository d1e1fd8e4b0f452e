// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.ChineseNumbers;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number inside a printed expression.
 *
 * @param text the number as printed, without its unit, 余 and blanks (1.2万)
 * @param value the number; empty where it is malformed or could mean two numbers
 * @param lastPlace the value of one in its last printed digit (1000 for 1.2万)
 */
public record PrintedNumber(String text, Optional<BigDecimal> value, BigDecimal lastPlace) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[0-9０-９]+(?:[.．,][0-9０-９]+)*(?:[百千]?[余多 \u3000]{1,3}(?=[百千]?[万亿]))?[百千]?[万亿]*(?:[0-9０-９]+[百千]?)?"
              + "|[零〇一二两三四五六七八九十百千万亿]+(?:[ \u3000]{0,2}[余多](?=[万亿])[万亿]+)?(?:点[零〇一二三四五六七八九]+[百千]?万?亿?)?");
  private static final Pattern SCALE =
      Pattern.compile(
          "(?<decimals>[.．点][0-9０-９零〇一二三四五六七八九]+)?(?<scale>[百千]?[万亿]+|(?<=[0-9０-９])[百千])?$");

  private static final CharMatcher SCALES = CharMatcher.anyOf("百千万亿");
  private static final CharMatcher NOISE = CharMatcher.anyOf("余多 \u3000");
  private static final Pattern UNIT_SCALE = Pattern.compile("[百千]?[万亿]+");

  /** Returns the numbers of {@code printed}, in Arabic digits and in Chinese ones, in its order. */
  public static ImmutableList<PrintedNumber> in(String printed) {
    ImmutableList.Builder<PrintedNumber> numbers = ImmutableList.builder();
    Matcher number = NUMBER.matcher(printed);
    while (number.find()) {
      String text = NOISE.removeFrom(number.group());
      boolean rate = printed.startsWith("分之", number.end());
      numbers.add(new PrintedNumber(text, value(text, rate), lastPlaceOf(text)));
    }
    return numbers.build();
  }

  /** 20余万 is 200000 and 百余 is 100; the 百 of 百分之 is no number. */
  private static Optional<BigDecimal> value(String text, boolean rate) {
    if (SCALES.matchesAllOf(text)) {
      return rate ? Optional.empty() : ChineseNumbers.read("一" + text);
    }
    return ChineseNumbers.read(text);
  }

  /** Returns what the numbers of {@code unit} are to be multiplied with: 10000 for 万名. */
  public static BigDecimal scaleOf(String unit) {
    Matcher scale = UNIT_SCALE.matcher(unit);
    return scale.lookingAt() ? power(scale.group()) : BigDecimal.ONE;
  }

  private static BigDecimal lastPlaceOf(String text) {
    if (SCALES.matchesAllOf(text)) {
      return power(text);
    }
    Matcher end = SCALE.matcher(text);
    if (!end.find()) {
      return BigDecimal.ONE;
    }
    BigDecimal scale =
        Optional.ofNullable(end.group("scale")).map(PrintedNumber::power).orElse(BigDecimal.ONE);
    int places =
        Optional.ofNullable(end.group("decimals")).map(part -> part.length() - 1).orElse(0);
    return scale.scaleByPowerOfTen(-places);
  }

  private static BigDecimal power(String scale) {
    int zeros = 0;
    for (int i = 0; i < scale.length(); i++) {
      zeros +=
          switch (scale.charAt(i)) {
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            default -> 8;
          };
    }
    return BigDecimal.TEN.pow(zeros);
  }
}
