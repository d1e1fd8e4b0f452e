// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.StringJoiner;

/** Says a range of fines in words. */
final class FineWords {
  private FineWords() {}

  static BilingualText of(FineRange range) {
    FineMeasure measure = range.measure();
    String zhUnit = measure.unit().label().zh();
    String enUnit = " " + measure.unit().label().en();
    String zhBefore = measure.per().map(per -> "每" + per).orElse("") + measure.base().orElse("");
    String enAfter =
        measure.base().map(base -> " of " + base).orElse("")
            + measure.per().map(per -> " for each " + per).orElse("");
    if (range.isPoint()) {
      String amount = plain(range.least());
      return BilingualText.of(zhBefore + amount + zhUnit, amount + enUnit + enAfter);
    }
    StringJoiner zh = new StringJoiner("且");
    StringJoiner en = new StringJoiner(" and ");
    if (range.least().isPresent()) {
      zh.add((range.leastIncluded() ? "不低于" : "高于") + plain(range.least()) + zhUnit);
      en.add((range.leastIncluded() ? "at least " : "more than ") + plain(range.least()) + enUnit);
    }
    if (range.most().isPresent()) {
      zh.add((range.mostIncluded() ? "不超过" : "低于") + plain(range.most()) + zhUnit);
      en.add((range.mostIncluded() ? "at most " : "less than ") + plain(range.most()) + enUnit);
    }
    return zh.length() == 0
        ? BilingualText.of("无数额", "no amount")
        : BilingualText.of(zhBefore + zh, en + enAfter);
  }

  private static String plain(Optional<BigDecimal> amount) {
    return amount.map(BigDecimal::toPlainString).orElse("");
  }
}
