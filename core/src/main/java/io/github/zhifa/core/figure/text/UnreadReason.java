// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Why a number with a unit was not proposed as a figure. */
public enum UnreadReason implements Labelled {
  /** A range (3至5名), which is not one number. */
  RANGE("是一个范围，不是一个数", "a range, not one number"),
  /** A vague number (数十家, 三五个). */
  VAGUE("是约数，没有确定的数值", "vague, without a definite number"),
  /** A fraction or a multiple in words (三分之一, 半数, 翻一番). */
  FRACTION("是分数或者倍数的说法", "a fraction or a multiple in words"),
  /** Digits that are malformed or could mean two numbers (1,00件, 一万五人). */
  MALFORMED("数字书写有误，或者有两种读法", "malformed, or two numbers are possible"),
  /** Digits torn apart (1 234件, 1，234件): where the number starts cannot be told. */
  TORN("数字被空格、换行或者逗号隔开，无法确定从哪里开始", "torn apart by a blank, a line break or a comma"),
  /** Parts of what has none (3.5名), with no word that it is a mean. */
  IN_PARTS("计数单位不可分割，却有小数", "decimals of what comes in whole units");

  private final BilingualText label;

  UnreadReason(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
