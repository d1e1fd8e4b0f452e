// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.law.WordSet;
import io.github.zhifa.model.figure.Precision;
import java.util.Optional;

/** Numbers of a scale without a digit: 近百项 and 上千人 are bounds, 百名 and 千家万户 are no numbers. */
final class BareScales {
  private static final String SCALES = "百千万亿";
  private static final WordSet AT_MOST = WordSet.of("近 将近 接近 不足 不到");
  private static final WordSet AT_LEAST = WordSet.of("超过 超 逾 突破 上 过");

  /** Words that end like one of a bound. */
  private static final WordSet OTHERS =
      WordSet.of("附近 最近 临近 就近 以上 网上 线上 路上 街上 会上 市上 加上 通过 经过 不过 见过");

  private BareScales() {}

  static boolean is(String text, NumberText number) {
    for (int i = number.from(); i < number.to(); i++) {
      if (SCALES.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !number.isShare() && !number.fraction();
  }

  /** Whether it belongs to a number before it, as the 万 of 第三 万元 and of 二余万元 does. */
  static boolean isRest(String text, NumberText number) {
    int start = number.start();
    int end = Marks.isOneOf(text, start - 1, "余多") ? start - 1 : start;
    int before = Marks.trimEnd(text, end, Math.max(0, end - 2));
    return before < start && is(text, number) && Marks.isNumeral(Marks.at(text, before - 1));
  }

  /** Whether 上 or 过 stands before it, which means a bound nowhere else (上千人). */
  static boolean isUpwards(String text, NumberText number) {
    return Marks.isOneOf(text, number.start() - 1, "上过") && bound(text, number).isPresent();
  }

  /** Returns what the word before such a number says of it. */
  static Optional<Precision> bound(String text, NumberText number) {
    int end = number.start();
    if (!is(text, number) || OTHERS.isBefore(text, end, 0)) {
      return Optional.empty();
    } else if (AT_MOST.isBefore(text, end, 0)) {
      return Optional.of(Precision.AT_MOST);
    }
    return AT_LEAST.isBefore(text, end, 0) ? Optional.of(Precision.AT_LEAST) : Optional.empty();
  }
}
