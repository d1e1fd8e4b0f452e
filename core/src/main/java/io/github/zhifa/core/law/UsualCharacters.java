// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

/**
 * Full-width, capital and traditional characters (５, 伍仟圆, 貳萬, 5仟元, 處罰) as the usual ones; the
 * length stays, so that spans stay true. A numeral is changed only where it stands in a number: 伍某
 * and 大陆 are as they should be.
 */
final class UsualCharacters {
  /** 大陆, 登陆: no six. */
  private static final String BEFORE_LAND = "大登着水";

  private static final String SCALES = "十百千万亿";
  private static final String AFTER_DIGIT = SCALES + "元角分零";
  private static final String AFTER_TEN = "万亿元";

  private UsualCharacters() {}

  /** Returns {@code printed} in usual characters. */
  static String of(String printed) {
    String narrow = FullWidth.narrow(printed);
    for (int i = 0; i < narrow.length(); i++) {
      if (usual(narrow.charAt(i)) != narrow.charAt(i)) {
        return from(i, narrow);
      }
    }
    return narrow;
  }

  private static char usual(char c) {
    return switch (c) {
      case '壹' -> '一';
      case '贰', '貳' -> '二';
      case '叁', '參', '叄' -> '三';
      case '肆' -> '四';
      case '伍' -> '五';
      case '陆', '陸' -> '六';
      case '柒' -> '七';
      case '捌' -> '八';
      case '玖' -> '九';
      case '拾' -> '十';
      case '佰' -> '百';
      case '仟' -> '千';
      case '萬' -> '万';
      case '億' -> '亿';
      case '圆', '圓' -> '元';
      case '處' -> '处';
      case '罰' -> '罚';
      default -> c;
    };
  }

  private static String from(int first, String text) {
    char[] usual = text.toCharArray();
    for (int i = first; i < usual.length; i++) {
      char own = usual(usual[i]);
      if (own != usual[i] && isMeant(text, i, own, i == 0 ? ' ' : usual[i - 1])) {
        usual[i] = own;
      }
    }
    return new String(usual);
  }

  /** Tells whether the character is a numeral in a number, or no numeral at all. */
  private static boolean isMeant(String text, int at, char own, char before) {
    char after = at + 1 < text.length() ? usual(text.charAt(at + 1)) : ' ';
    if (Numerals.digit(own) > 0) {
      boolean land = own == '六' && BEFORE_LAND.indexOf(before) >= 0;
      boolean goesOn = SCALES.indexOf(before) >= 0 || before == '零';
      return !land && (AFTER_DIGIT.indexOf(after) >= 0 || goesOn);
    }
    boolean other = own == '处' || own == '罚';
    return other || Numerals.isNumeral(before) || (own == '十' && AFTER_TEN.indexOf(after) >= 0);
  }
}
