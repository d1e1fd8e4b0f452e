// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

/** Stages that no 的 ends: 第一次处二百元罚款, 情节严重，处五万元罚款, 情节严重者. */
final class BareStages {
  private static final WordSet NAMED =
      WordSet.of(
          "首次 初次 再次 情节严重 情节特别严重 情节较重 情节较轻 情节轻微 情节恶劣 情节一般 后果严重 逾期不改正 逾期不改 逾期未改正"
              + " 逾期仍不改正 逾期仍未改正 拒不改正 拒不整改 逾期不履行");

  private static final WordSet MODALS = WordSet.of("可 可以 应当 并");

  private BareStages() {}

  /**
   * Returns where the stage ends that starts at {@code from} and that nothing but a verb follows;
   * {@code from} where there is none.
   *
   * @param limit where the first verb starts, or the end of the segment
   */
  static int end(String text, int from, int limit) {
    int named = from + NAMED.at(text, from, limit).length();
    int end = named > from ? new Cursor(text, named, limit).skip("者").at() : from;
    end = end > from ? end : occasionEnd(text, from, limit);
    return end > from && MODALS.skip(text, end, limit) == limit ? end : from;
  }

  /** 第一次, 二次, 三次以上. */
  private static int occasionEnd(String text, int from, int limit) {
    int number = new Cursor(text, from, limit).skip("第").at();
    int digits = Numerals.skipChinese(text, number, limit);
    digits = digits > number ? digits : Numerals.skipArabic(text, number, limit);
    boolean occasion = digits > number && text.startsWith("次", digits) && digits < limit;
    return occasion
        ? new Cursor(text, digits + 1, limit).skip("及").skip("以上").skip("以后").at()
        : from;
  }
}
