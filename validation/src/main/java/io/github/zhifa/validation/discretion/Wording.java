// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.table.FactGap;
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

  /** Says the facts of a gap, and how many further combinations of facts belong to it. */
  static BilingualText facts(FactRows rows, FactGap gap) {
    String facts = rows.say(gap.facts());
    return gap.more() == 0
        ? BilingualText.of("“" + facts + "”", "\"" + facts + "\"")
        : BilingualText.of(
            "“" + facts + "”等" + (gap.more() + 1) + "组事实",
            "\"" + facts + "\" and " + gap.more() + " more combinations");
  }

  /** Says {@code what} of a gap, and between which two rows it lies, where it lies between two. */
  static BilingualText between(BilingualText what, FactRows rows, FactGap gap) {
    if (gap.below().isEmpty() || gap.above().isEmpty()) {
      return what;
    }
    BilingualText below = rows.name(gap.below().getAsInt());
    BilingualText above = rows.name(gap.above().getAsInt());
    return BilingualText.of(
        what.zh() + "，在" + below.zh() + "与" + above.zh() + "之间",
        what.en() + ", between " + below.en() + " and " + above.en());
  }

  /** Says {@code others}, and which further rows are met for other facts, where there are any. */
  static BilingualText others(ImmutableList<BilingualText> others, ImmutableList<Integer> more) {
    BilingualText all = list(others);
    String places =
        more.stream().map(place -> String.valueOf(place + 1)).collect(Collectors.joining(", "));
    return more.isEmpty()
        ? all
        : BilingualText.of(
            all.zh() + "；在其他事实上还与第" + places.replace(", ", "、") + "个重合",
            all.en() + "; for other facts it meets number " + places);
  }

  /** Says {@code text} as the beginning of a sentence. */
  static BilingualText begin(BilingualText text) {
    return BilingualText.of(
        text.zh(), Ascii.toUpperCase(text.en().charAt(0)) + text.en().substring(1));
  }

  /** Says several things one after the other. */
  static BilingualText list(ImmutableList<BilingualText> texts) {
    return BilingualText.of(
        texts.stream().map(BilingualText::zh).collect(Collectors.joining("、")),
        texts.stream().map(BilingualText::en).collect(Collectors.joining(", ")));
  }

  /** Says several things as one. */
  static BilingualText and(ImmutableList<BilingualText> texts) {
    return BilingualText.of(
        texts.stream().map(BilingualText::zh).collect(Collectors.joining("和")),
        texts.stream().map(BilingualText::en).collect(Collectors.joining(" and ")));
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
