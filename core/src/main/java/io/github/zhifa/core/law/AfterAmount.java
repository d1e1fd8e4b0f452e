// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

/** What may stand between an amount and the word 罚款 that it leads to. */
final class AfterAmount {
  private static final WordSet NOUNS = WordSet.of("标准 数额 幅度 比例 金额");
  private static final WordSet SEVERALLY = WordSet.of("分别 合并 累计");
  private static final WordSet MODALS = WordSet.of("可 可以 应当");
  private static final WordSet VERBS = WordSet.of("计算 计处 计以 加处 科处 科以 并处 处 处以 给予 予以 收取 加 确定 确定具体 计");
  private static final WordSet IMPOSING = WordSet.of("处 给予");
  private static final WordSet TALK = WordSet.of("决定 收缴 收据");
  private static final WordSet FINES = WordSet.of("罚款 的罚款");
  private static final WordSet JOINTS = WordSet.of("、 或 和 及 以及 且 但 并");
  private static final WordSet PENALTIES = WordSet.of("警告 通报 没收 拘留 行政拘留 责令 暂扣 吊销 扣押 扣留 给予警告 处警告");
  private static final WordSet WHOLE = WordSet.of("整 正");
  private static final WordSet COUNTED = WordSet.of("计算 计 计罚 计算罚款数额");
  private static final String STOPS = "，,。；;";
  private static final int LONGEST_NOTE = 30;
  private static final int LONGEST_WHOM = 40;

  private AfterAmount() {}

  /** Returns where the word 罚款 ends that the amount before {@code at} leads to, or -1. */
  static int fineEnd(String text, int at, int limit) {
    int start =
        new Cursor(text, at, limit)
            .skipSpaces()
            .skip(WHOLE)
            .skipParentheses(LONGEST_NOTE)
            .skip("人民币")
            .skipSlash()
            .skip("的")
            .skip(NOUNS)
            .at();
    int whom = new Cursor(text, start, limit).skip(SEVERALLY).at();
    if (whom < limit && text.charAt(whom) == '对') {
      int end = fineEndAfterWhom(text, whom + 1, limit);
      if (end > 0) {
        return end;
      }
    }
    return imposedEnd(text, start, limit);
  }

  /** 一万元对单位处罚款: the verb comes after the one whom it fines. */
  private static int fineEndAfterWhom(String text, int from, int limit) {
    int most = Math.min(limit, from + LONGEST_WHOM + 1);
    for (int at = from; at < most && STOPS.indexOf(text.charAt(at)) < 0; at++) {
      int end = at > from && IMPOSING.isAt(text, at, limit) ? imposedEnd(text, at, limit) : -1;
      if (end > 0) {
        return end;
      }
    }
    return -1;
  }

  private static int imposedEnd(String text, int at, int limit) {
    Cursor cursor = new Cursor(text, at, limit).skip(MODALS).skip(VERBS).skip("的").skip("行政");
    boolean fine = cursor.sees(BareFines.WORD) && !cursor.skip(BareFines.WORD).sees(TALK);
    return fine ? cursor.at() : -1;
  }

  /** Returns whether another amount may follow under the same word 罚款. */
  static boolean isJoined(String text, int at, int limit) {
    return new Cursor(text, at, limit).skipSpaces().skipSlash().skip(FINES).sees(JOINTS);
  }

  /** Returns whether nothing more follows that says what the amount is for. */
  static boolean isEnd(String text, int at, int limit) {
    Cursor end = tail(text, at, limit).skip("的标准").skip(COUNTED).skipSpaces().skipOneOf("）)");
    return end.isAtEnd() || (end.sees(JOINTS) && end.skip(JOINTS).skip("者").sees(PENALTIES));
  }

  /** Returns whether nothing more follows but perhaps the word 罚款. */
  static boolean isEndOrFine(String text, int at, int limit) {
    return isEnd(text, at, limit)
        || tail(text, at, limit).skip("的标准").skipSpaces().skip(FINES).isAtEnd();
  }

  /** 的标准, 的标准计算. */
  static boolean isStandard(String text, int at, int limit) {
    return tail(text, at, limit).skip("的标准").skip(COUNTED).isAtEnd();
  }

  private static Cursor tail(String text, int at, int limit) {
    return new Cursor(text, at, limit).skipSpaces().skip(WHOLE).skipSlash();
  }
}
