// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.Coverage;
import io.github.zhifa.core.discretion.Ladder;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** How messages say fines and tiers. */
final class Wording {
  private Wording() {}

  /** Says a fine with its unit, base and the thing for each of which it is due. */
  static BilingualText fine(FineAmount fine) {
    return range(fine.least(), fine.most(), fine.measure());
  }

  /** Says one amount in the unit of {@code measure}. */
  static BilingualText amount(BigDecimal value, FineMeasure measure) {
    return range(Optional.of(value), Optional.of(value), measure);
  }

  /** Says the fine of a tier; 不予处罚 or no amount where it has none. */
  static BilingualText outcome(Tier tier) {
    return tier.fine().map(Wording::fine).orElse(BilingualText.of("无罚款", "no fine"));
  }

  /** Says which tier it is: its place from 1 and its grade. */
  static BilingualText tier(int position, Tier tier) {
    String number = String.valueOf(position + 1);
    return BilingualText.of(
        "第" + number + "阶次" + tier.grade().map(name -> "（" + name + "）").orElse(""),
        "tier " + number + tier.grade().map(name -> " (" + name + ")").orElse(""));
  }

  /** Says values that are missing, with the words that go with them. */
  static String gap(Ladder ladder, Coverage.Gap gap) {
    String least = plain(gap.least());
    String most = plain(gap.most());
    String values = least.equals(most) ? least : least + "~" + most;
    return (ladder.about().isEmpty() ? "" : ladder.about() + " ") + values + ladder.unit();
  }

  /** Says several things one after the other. */
  static BilingualText list(ImmutableList<BilingualText> texts) {
    return BilingualText.of(
        texts.stream().map(BilingualText::zh).collect(Collectors.joining("、")),
        texts.stream().map(BilingualText::en).collect(Collectors.joining(", ")));
  }

  private static BilingualText range(
      Optional<BigDecimal> least, Optional<BigDecimal> most, FineMeasure measure) {
    BilingualText numbers = numbers(least.map(Wording::plain), most.map(Wording::plain));
    String of = measure.base().orElse("");
    String per = measure.per().orElse("");
    String zh = (per.isEmpty() ? "" : "每" + per) + of + numbers.zh() + measure.unit().label().zh();
    String en =
        numbers.en()
            + " "
            + measure.unit().label().en()
            + (of.isEmpty() ? "" : " of " + of)
            + (per.isEmpty() ? "" : " per " + per);
    return BilingualText.of(zh, en);
  }

  private static BilingualText numbers(Optional<String> least, Optional<String> most) {
    if (least.isEmpty() && most.isEmpty()) {
      return BilingualText.of("未载明金额", "an unstated amount");
    }
    if (least.isEmpty()) {
      return BilingualText.of("不超过" + most.get(), "up to " + most.get());
    }
    if (most.isEmpty()) {
      return BilingualText.of("不低于" + least.get(), "at least " + least.get());
    }
    return least.equals(most)
        ? BilingualText.of(least.get(), least.get())
        : BilingualText.of(least.get() + "至" + most.get(), least.get() + " to " + most.get());
  }

  /** Says a number without trailing zeros behind the point. */
  static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
