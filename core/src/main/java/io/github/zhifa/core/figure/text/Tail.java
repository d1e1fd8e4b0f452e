// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.law.WordSet;
import io.github.zhifa.model.figure.Precision;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What follows the digits of a number: 余万件以上.
 *
 * @param scale what its digits are to be multiplied with besides (万 of 20余万元)
 * @param unit the measure word; empty where there is none
 * @param body whether a body or a person stands there instead (16乡镇)
 * @param term whether the unit is one of terms (5个工作日)
 * @param vague whether 几 stands there
 * @param unitEnd where the unit ends
 * @param end where 以上 or 左右 after the unit end
 * @param hedge what the words around the unit say of the precision
 */
record Tail(
    BigDecimal scale,
    String unit,
    boolean body,
    boolean term,
    boolean vague,
    int unitEnd,
    int end,
    Optional<Precision> hedge) {
  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
  private static final ImmutableSet<String> SCALES = ImmutableSet.of("万", "亿", "万亿");
  private static final WordSet MORE = WordSet.of("余 多");
  private static final WordSet ABOUT = WordSet.of("来");
  private static final WordSet ABOVE = WordSet.of("以上 及以上 （含）以上 (含)以上");
  private static final WordSet BELOW = WordSet.of("以下 及以下 以内");
  private static final WordSet AROUND = WordSet.of("左右 上下");
  private static final String BEFORE_THIRDS = "的以左多余，。；、,;）)企案群";

  /** Returns what follows {@code number}. */
  static Tail of(String text, NumberText number) {
    int limit = text.length();
    boolean arabic = number.isArabic(text);
    int at = Marks.skipBlanks(text, number.to(), 2);
    boolean vague = Marks.isOneOf(text, at, "几");
    boolean more = MORE.isAt(text, at, limit);
    boolean about = ABOUT.isAt(text, at, limit);
    int hedged = more || about || vague ? at + 1 : at;
    boolean share = number.isShare();
    boolean whole = share || Marks.isOneOf(text, number.to() - 1, "万亿"); // no 百分之一余万
    int scaled = hedged > at && !whole ? scaleEnd(text, hedged) : hedged;
    BigDecimal scale = scaled > hedged ? scale(text, hedged, scaled) : BigDecimal.ONE;
    int from = Marks.skipBlanks(text, scaled, 1);
    String term = MeasureWords.termAt(text, from);
    boolean body = arabic && term.isEmpty() && MeasureWords.isBodyAt(text, from);
    String unit = term.isEmpty() ? unit(text, number, from, arabic) : term;
    int unitEnd = share ? number.to() : from + unit.length();
    boolean thirds = unit.equals("成") && MORE.isAt(text, unitEnd, limit); // 两成多
    boolean above = thirds || ABOVE.isAt(text, unitEnd, limit);
    boolean below = BELOW.isAt(text, unitEnd, limit);
    boolean around = AROUND.isAt(text, unitEnd, limit);
    WordSet after = thirds ? MORE : above ? ABOVE : below ? BELOW : AROUND;
    int end = unitEnd + (above || below || around ? after.at(text, unitEnd, limit).length() : 0);
    return new Tail(
        scale,
        unit,
        body,
        !term.isEmpty(),
        vague,
        unitEnd,
        end,
        hedge(more || above, below, about || around));
  }

  private static String unit(String text, NumberText number, int at, boolean arabic) {
    if (number.isShare()) {
      return number.share() == '百' ? "%" : number.share() == '千' ? "‰" : "";
    }
    if (Marks.isOneOf(text, at, "成")) {
      boolean thirds = at + 1 == text.length() || Marks.isOneOf(text, at + 1, BEFORE_THIRDS);
      return thirds ? "成" : "";
    }
    return MeasureWords.at(text, at, arabic);
  }

  private static Optional<Precision> hedge(boolean more, boolean less, boolean about) {
    if (more || less) {
      return Optional.of(more ? Precision.AT_LEAST : Precision.AT_MOST);
    }
    return about ? Optional.of(Precision.ROUNDED) : Optional.empty();
  }

  /** Returns where 万, 亿 or 万亿 ends; 万万 and 亿万 are no scales. */
  private static int scaleEnd(String text, int at) {
    int end = at;
    while (Marks.isOneOf(text, end, "万亿")) {
      end++;
    }
    return SCALES.contains(text.substring(at, end)) ? end : at;
  }

  private static BigDecimal scale(String text, int from, int to) {
    BigDecimal scale = BigDecimal.ONE;
    for (int i = from; i < to; i++) {
      scale = scale.multiply(text.charAt(i) == '万' ? MYRIAD : MYRIAD.multiply(MYRIAD));
    }
    return scale;
  }

  /** Returns whether the number counts something. */
  boolean counts() {
    return body || !unit.isEmpty();
  }
}
