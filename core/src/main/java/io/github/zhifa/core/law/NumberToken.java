// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as it stands in a text, with what belongs to it.
 *
 * @param start where it starts, from 第 or 百分之 on
 * @param ordinal whether 第 stands before it
 * @param share the decimal places of 百分之 (0), 千分之 (1), 万分之 (2) before it; -1 where there is none
 * @param from where its digits start
 * @param to where they end
 * @param unit the word right after it that is a unit, as printed; empty where there is none
 * @param end where the unit ends, with 角 and 分 after it
 */
record NumberToken(int start, boolean ordinal, int share, int from, int to, String unit, int end) {
  private static final String SHARES = "百千万";
  private static final String NEVER_IN_UNIT = "以及，,。；;、：:（）()";
  private static final int LONGEST_UNIT = 6;
  private static final int FEN_PLACES = 2;

  /** Returns whether a number can start with {@code c}. */
  static boolean canStart(char c) {
    return Numerals.isNumeral(c) || c == '第' || c == '等';
  }

  /** Returns the number that starts at {@code start}. */
  static Optional<NumberToken> at(String text, int start) {
    boolean ordinal = text.charAt(start) == '第';
    int from = ordinal ? start + 1 : start;
    if (text.startsWith("分之", from + 1) && SHARES.indexOf(text.charAt(from)) >= 0) {
      int to = digitsEnd(text, from + 3);
      if (to > from + 3) {
        int share = SHARES.indexOf(text.charAt(from));
        return Optional.of(of(text, start, ordinal, share, from + 3, to));
      }
    }
    int to = digitsEnd(text, from);
    return to > from ? Optional.of(of(text, start, ordinal, -1, from, to)) : Optional.empty();
  }

  private static NumberToken of(
      String text, int start, boolean ordinal, int share, int from, int to) {
    int at = new Cursor(text, to, text.length()).skipSpaces().at();
    String known = Units.at(text, at);
    boolean other = share >= 0 && !Units.isOfFines(Units.normal(known)); // 百分之十处以罚款
    String unit = other ? "" : known.isEmpty() && at == to ? unknownUnit(text, at) : known;
    int unitEnd = at + unit.length();
    int end = unit.equals("元") ? SmallChange.end(text, unitEnd) : unitEnd;
    return new NumberToken(start, ordinal, share, from, to, unit, end);
  }

  /** Returns where the digits end; {@code at} itself where there are none. */
  private static int digitsEnd(String text, int at) {
    if (at >= text.length()) {
      return at;
    }
    char first = text.charAt(at);
    if (first == '等') {
      return isWholeBase(text, at) ? at + 2 : at;
    }
    int end = Numerals.isArabic(first) ? arabicEnd(text, at) : chineseEnd(text, at);
    boolean unit =
        end > at
            && end < text.length()
            && text.charAt(end - 1) == '千'
            && "克米瓦".indexOf(text.charAt(end)) >= 0;
    boolean share = end > at + 1 && text.startsWith("分之", end); // 百分之五百分之十
    return unit || share ? withoutSpace(text, at, end - 1) : end;
  }

  private static int withoutSpace(String text, int at, int end) {
    return end > at && Cursor.isSpace(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** 等值以下, 等额的罚款: as much as the base itself. */
  private static boolean isWholeBase(String text, int at) {
    if (!text.startsWith("值", at + 1) && !text.startsWith("额", at + 1)) {
      return false;
    }
    return text.startsWith("以", at + 2)
        || text.startsWith("罚款", at + 2)
        || text.startsWith("的罚款", at + 2);
  }

  private static int arabicEnd(String text, int at) {
    int limit = text.length();
    int end = at;
    while (end < limit && Numerals.isArabic(text.charAt(end))) {
      end = Numerals.skipArabic(text, end, limit);
      while (end + 1 < limit
          && ".,".indexOf(text.charAt(end)) >= 0
          && Numerals.isArabic(text.charAt(end + 1))) {
        end = Numerals.skipArabic(text, end + 1, limit);
      }
      int scales = end < limit && Cursor.isSpace(text.charAt(end)) ? end + 1 : end;
      int scaled = Numerals.skipScales(text, scales, limit);
      end = scaled > scales ? scaled : end;
    }
    return end;
  }

  private static int chineseEnd(String text, int at) {
    int limit = text.length();
    int whole = Numerals.skipChinese(text, at, limit);
    if (whole == at || whole == limit || text.charAt(whole) != '点') {
      return whole;
    }
    int places = Numerals.skipDigits(text, whole + 1, limit);
    return places == whole + 1
        ? whole
        : new Cursor(text, places, limit).skipOneOf("百千").skip("万").skip("亿").at();
  }

  /** After figures any word is a unit that leads to 以上 or 以下; after 一 only a known one is. */
  private static String unknownUnit(String text, int at) {
    char last = text.charAt(at - 1);
    if (!Numerals.isArabic(last) && !Numerals.isScale(last)) {
      return "";
    }
    int most = Math.min(text.length(), at + LONGEST_UNIT);
    int end = at;
    while (end < most && isInUnit(text.charAt(end))) {
      end++;
    }
    int bound = text.startsWith("及", end) ? end + 1 : end;
    boolean leads = text.startsWith("以上", bound) || text.startsWith("以下", bound);
    return leads ? text.substring(at, end) : "";
  }

  private static boolean isInUnit(char c) {
    boolean word = Character.isLetter(c) || "²³㎡/·".indexOf(c) >= 0;
    return word && !Numerals.isNumeral(c) && NEVER_IN_UNIT.indexOf(c) < 0;
  }

  boolean isArabic(String text) {
    return Numerals.isArabic(text.charAt(from));
  }

  private boolean isWholeBase(String text) {
    return text.charAt(from) == '等';
  }

  /** 1.5万 ends with a scale, so that the next number may leave it out. */
  boolean isScaled(String text) {
    return "千万亿".indexOf(text.charAt(to - 1)) >= 0;
  }

  /** Returns the unit in its normal name. */
  String normalUnit(String text) {
    if (share >= 0 || unit.equals("‰")) {
      return "%";
    }
    if (unit.isEmpty() && isAfterSign(text)) {
      return "元";
    }
    return isWholeBase(text) ? "倍" : Units.normal(unit);
  }

  /** ¥500: the sign of the currency stands for the unit. */
  private boolean isAfterSign(String text) {
    return start > 0 && "¥￥".indexOf(text.charAt(start - 1)) >= 0;
  }

  /** Returns the value in that unit; empty where the digits are malformed. */
  Optional<BigDecimal> value(String text) {
    if (isWholeBase(text)) {
      return Optional.of(BigDecimal.ONE);
    }
    if (hasPartsOfFen(text)) {
      return Optional.empty();
    }
    Optional<BigDecimal> value = ChineseNumbers.read(text, from, to);
    int unitEnd = unit.equals("元") ? text.indexOf('元', to) + 1 : end;
    if (end > unitEnd) {
      int fen = SmallChange.fen(text, unitEnd, end);
      return value.map(yuan -> yuan.add(BigDecimal.valueOf(fen, FEN_PLACES)));
    }
    int places = unit.equals("‰") ? 1 : share;
    return places > 0 ? value.map(number -> number.movePointLeft(places)) : value;
  }

  /** 10.000元: there are no parts of a fen, so that the point must be a comma. */
  private boolean hasPartsOfFen(String text) {
    int point = text.indexOf('.', from);
    return from < point
        && point < to
        && to - point - 1 > FEN_PLACES
        && Numerals.isArabic(text.charAt(to - 1))
        && unit.startsWith("元");
  }
}
