// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import io.github.zhifa.core.figure.PrintedInterval;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Parts of messages that several rules use. */
final class Wording {
  private Wording() {}

  /** Returns the numbers that a published one can stand for, in words. */
  static BilingualText of(PrintedInterval interval) {
    if (interval.least().isEmpty()) {
      String most = print(interval.most().orElseThrow());
      return BilingualText.of("不多于" + most, "at most " + most);
    }
    String least = print(interval.least().orElseThrow());
    if (interval.most().isEmpty()) {
      return BilingualText.of("不少于" + least, "at least " + least);
    }
    String most = print(interval.most().orElseThrow());
    if (least.equals(most)) {
      return BilingualText.of(least, least);
    }
    String above = interval.leastIncluded() ? "" : "above ";
    String below = interval.mostIncluded() ? "" : "below ";
    return BilingualText.of(
        (interval.leastIncluded() ? "" : "超过") + least + "至" + (below.isEmpty() ? "" : "不足") + most,
        above + least + " to " + below + most);
  }

  /** Returns {@code texts} one after the other. */
  static BilingualText join(String zhBetween, String enBetween, List<BilingualText> texts) {
    return BilingualText.of(
        texts.stream().map(BilingualText::zh).collect(Collectors.joining(zhBetween)),
        texts.stream().map(BilingualText::en).collect(Collectors.joining(enBetween)));
  }

  private static String print(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.setScale(Math.max(0, plain.scale())).toPlainString();
  }
}
