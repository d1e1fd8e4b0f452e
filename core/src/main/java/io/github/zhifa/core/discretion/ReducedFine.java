// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.LawfulShape;
import io.github.zhifa.model.discretion.ReductionRule;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * What a reduction that a caller has named leaves of a fine (公开道歉承诺从轻). Nothing is rounded.
 *
 * @param range the fines from the greatest to the least reduction, both included, none below the
 *     least lawful fine
 */
public record ReducedFine(FineRange range) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * Returns what {@code rule} leaves of {@code fine}; that its conditions hold is for the caller to
   * know. Refused where one of its exclusions holds, and where the fine has no greatest amount.
   *
   * @param fine the fine in yuan: one amount, or the range in which it lies
   * @param lawful the lawful fine in yuan
   * @param exclusions the exclusions that hold, by their number in the rule, from 1
   * @throws IllegalArgumentException if there is no exclusion of that number, or the lawful fine is
   *     not in yuan
   */
  public static Calculated<ReducedFine> of(
      ReductionRule rule, FineRange fine, FineAmount lawful, Set<Integer> exclusions, Trace trace) {
    checkArgument(
        lawful.measure().equals(FineMeasure.yuan()), "not in yuan: measure=%s", lawful.measure());
    for (int number : exclusions) {
      checkArgument(
          1 <= number && number <= rule.exclusions().size(),
          "no such exclusion: number=%s",
          number);
    }
    return LawfulEnds.of(lawful).then(ends -> reduced(rule, fine, ends, exclusions, trace));
  }

  private static Calculated<ReducedFine> reduced(
      ReductionRule rule, FineRange fine, LawfulEnds ends, Set<Integer> exclusions, Trace trace) {
    Optional<Integer> excluded = exclusions.stream().min(Integer::compare);
    if (excluded.isPresent()) {
      int number = excluded.get();
      return Calculated.refused(
          "reduction-excluded",
          "第" + number + "项排除：" + rule.exclusions().get(number - 1),
          "excluded by no " + number + ": " + rule.exclusions().get(number - 1));
    }
    if (fine.most().isEmpty()) {
      return Calculated.refused(
          "fine-without-greatest",
          "罚款没有上限，无从降低",
          "a fine without a greatest amount is not reduced");
    }
    boolean fixed = ends.shape() == LawfulShape.FIXED;
    BigDecimal from = fine.most().get();
    if (ends.least().filter(end -> from.compareTo(end) < 0).isPresent()) {
      return Calculated.refused(
          "fine-below-least",
          "已低于法定最低罚款，不再降低",
          "a fine below the least lawful one is not reduced further");
    }
    boolean least = ends.least().filter(end -> from.compareTo(end) <= 0).isPresent();
    if (rule.notForFixedOrLeast() && (fixed || least)) {
      return Calculated.refused(
          "reduction-of-least-fine",
          fixed ? "法定定额罚款，不适用" : "已是法定最低罚款，不适用",
          fixed ? "a fine of one amount is not reduced" : "the least lawful fine is not reduced");
    }
    Optional<BigDecimal> low = fine.least().map(end -> left(end, rule.mostPercent(), ends));
    BigDecimal high = left(from, rule.leastPercent(), ends);
    FineRange range =
        new FineRange(low, low.isPresent(), Optional.of(high), true, FineMeasure.yuan());
    trace.add("fine-reduced", rule.origin().source(), () -> text(rule, fine, ends, range));
    return Calculated.of(new ReducedFine(range));
  }

  private static BigDecimal left(BigDecimal fine, BigDecimal percent, LawfulEnds ends) {
    BigDecimal left = BandEnds.share(WHOLE.subtract(percent), fine);
    return BandEnds.plain(ends.least().map(left::max).orElse(left));
  }

  private static BilingualText text(
      ReductionRule rule, FineRange fine, LawfulEnds ends, FineRange range) {
    String percents =
        BandEnds.plain(rule.leastPercent()).toPlainString()
            + "%–"
            + BandEnds.plain(rule.mostPercent()).toPlainString()
            + "%";
    BilingualText result = range.text();
    return BilingualText.of(
        rule.label().zh()
            + "：由"
            + fine.text().zh()
            + "降低"
            + percents
            + ends.least().map(end -> "，不低于" + BandEnds.plain(end).toPlainString() + "元").orElse("")
            + "，为"
            + result.zh(),
        rule.label().en()
            + ": "
            + fine.text().en()
            + " less "
            + percents
            + ends.least()
                .map(end -> ", not below " + BandEnds.plain(end).toPlainString() + " yuan")
                .orElse("")
            + ", is "
            + result.en());
  }
}
