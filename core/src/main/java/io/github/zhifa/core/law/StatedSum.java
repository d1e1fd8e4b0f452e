// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

/** The word 罚款 with what leads from it to its amount: 罚款五千元, 罚款数额为…, 罚款的标准：…, 罚款最高不超过…, 罚款（大写）…. */
final class StatedSum {
  private static final WordSet SUMS =
      WordSet.of("数额 金额 总额 额度 额 幅度 标准 数 限额 最高限额 最低限额 最高额 最低额 具体标准 具体数额 具体金额");

  private static final WordSet SAYS =
      WordSet.of(
          "为 是 按 按照 应为 应当为 ： : 最高 最低 最高为 最低为 最多 至多 至少 不超过 不得超过 不高于 不得高于"
              + " 不少于 不得少于 不低于 不得低于 应当不超过 应当不少于");

  private static final WordSet NOTES = WordSet.of("人民币 （大写） (大写) 大写 小写 ¥ ￥ （ (");

  private StatedSum() {}

  /**
   * Returns where the words end that lead from the word 罚款 at {@code at} to what it says; {@code
   * at} where another word stands there.
   */
  static int end(String text, int at, int limit) {
    Cursor word = new Cursor(text, at, limit).skip(BareFines.WORD);
    return word.at() == at ? at : says(text, sum(text, word.at(), limit), limit);
  }

  /** The same for 标准为, 其数额不超过, which take up the word 罚款 of the words before. */
  static int endWithoutWord(String text, int at, int limit) {
    int from = new Cursor(text, at, limit).skip("其").skip("具体").at();
    int sum = from + SUMS.at(text, from, limit).length();
    return sum > from ? says(text, sum, limit) : at;
  }

  /** Returns whether those words say more than 罚款 itself: 罚款数额为, 罚款不超过. */
  static boolean states(String text, int at, int end) {
    return SAYS.find(text, at, end) >= 0;
  }

  private static int sum(String text, int at, int limit) {
    int of = new Cursor(text, at, limit).skip("的").at();
    int sum = of + SUMS.at(text, of, limit).length();
    return sum > of ? sum : at;
  }

  private static int says(String text, int at, int limit) {
    Cursor comma = new Cursor(text, at, limit).skip("，");
    int from = comma.sees("为") || comma.sees("是") ? comma.at() : at;
    int end = SAYS.skip(text, from, limit);
    return NOTES.skip(text, end, limit);
  }
}
