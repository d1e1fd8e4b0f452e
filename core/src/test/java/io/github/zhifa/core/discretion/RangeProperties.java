// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Increment;
import io.github.zhifa.model.discretion.IncrementBase;
import io.github.zhifa.model.discretion.IncrementBasis;
import io.github.zhifa.model.discretion.IncrementSize;
import io.github.zhifa.model.discretion.RepeatEffect;
import io.github.zhifa.model.discretion.RepeatRule;
import io.github.zhifa.model.discretion.RepeatStep;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.RuleOrigin;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of clamping, rounding, increments and repetition, for any fine and any statute. */
class RangeProperties {
  @Provide
  Arbitrary<BigDecimal> amount() {
    return Arbitraries.bigDecimals().ofScale(4).between(BigDecimal.ZERO, new BigDecimal("1000"));
  }

  /** Ends that are there or not, and belong to it or not. */
  @Provide
  Arbitrary<FineRange> written() {
    Arbitrary<Optional<BigDecimal>> end = amount().optional(0.8);
    Arbitrary<Boolean> included = Arbitraries.of(true, false);
    return Combinators.combine(end, included, end, included)
        .as(RangeProperties::range)
        .filter(range -> !range.isEmpty());
  }

  /** A statute includes its ends: 民法典 art 1259. */
  @Provide
  Arbitrary<FineRange> statute() {
    Arbitrary<Optional<BigDecimal>> end = amount().optional(0.8);
    return Combinators.combine(end, end)
        .as((one, two) -> range(one, true, two, true))
        .filter(range -> !range.isEmpty())
        .filter(range -> range.least().isPresent() || range.most().isPresent());
  }

  private static FineRange range(
      Optional<BigDecimal> one, boolean first, Optional<BigDecimal> two, boolean last) {
    boolean swap = one.isPresent() && two.isPresent() && one.get().compareTo(two.get()) > 0;
    Optional<BigDecimal> least = swap ? two : one;
    Optional<BigDecimal> most = swap ? one : two;
    return new FineRange(
        least, least.isPresent() && first, most, most.isPresent() && last, FineMeasure.yuan());
  }

  @Property
  @Label("what is within the statute never leaves it, and keeps what of the fine was lawful")
  void clampNeverLeavesTheStatute(
      @ForAll("written") FineRange written,
      @ForAll("statute") FineRange statute,
      @ForAll("amount") BigDecimal amount) {
    FineRange lawful = written.within(statute).orElseThrow();

    if (lawful.contains(amount)) {
      assertThat(statute.contains(amount)).isTrue();
    }
    if (written.contains(amount) && statute.contains(amount)) {
      assertThat(lawful.contains(amount)).isTrue();
    }
    assertThat(lawful.isEmpty()).isFalse();
  }

  @Property
  @Label("an amount is rounded by half a step at most, and never out of the statute")
  void roundingStaysInsideAndNear(
      @ForAll("statute") FineRange statute,
      @ForAll("amount") BigDecimal amount,
      @ForAll Rounding rounding) {
    FineRange exact = FineRange.point(amount, FineMeasure.yuan()).within(statute).orElseThrow();
    BigDecimal before = exact.least().orElseThrow();
    BigDecimal step = rounding == Rounding.FEN ? new BigDecimal("0.01") : BigDecimal.ONE;

    BigDecimal after = rounding.round(exact, statute).least().orElseThrow();

    assertThat(statute.contains(after)).isTrue();
    assertThat(after.subtract(before).abs()).isLessThan(step);
    boolean free = statute.contains(before.subtract(step)) && statute.contains(before.add(step));
    if (free) {
      assertThat(after.remainder(step)).isEqualByComparingTo("0");
      assertThat(after.subtract(before).abs().multiply(new BigDecimal("2")))
          .isLessThanOrEqualTo(step);
    }
  }

  @Property
  @Label("a rounded range holds no amount that was not in it before")
  void roundingOfARangeOnlyNarrowsIt(
      @ForAll("written") FineRange written,
      @ForAll("statute") FineRange statute,
      @ForAll("amount") BigDecimal amount,
      @ForAll Rounding rounding) {
    FineRange lawful = written.within(statute).orElseThrow();
    FineRange rounded = rounding.round(lawful, statute);

    if (rounded.contains(amount) && !lawful.isPoint()) {
      assertThat(lawful.contains(amount)).isTrue();
    }
    assertThat(rounded.isEmpty()).isFalse();
  }

  @Property
  @Label("an increment that adds never lowers the fine, and one that takes never raises it")
  void incrementsAreMonotone(
      @ForAll @IntRange(min = 1000, max = 9000) int base,
      @ForAll @IntRange(min = -50, max = 50) int percent,
      @ForAll IncrementBasis of) {
    IncrementBase.Builder start = IncrementBase.builder();
    start.size(size(base, IncrementBasis.AMOUNT));
    Increment increment =
        Increment.builder()
            .condition(TierCondition.builder().printed("示例情形").build())
            .size(size(percent, of))
            .build();

    BigDecimal without = fine(start.build(), ImmutableList.of());
    BigDecimal with = fine(start.build(), ImmutableList.of(increment));

    assertThat(Integer.signum(with.compareTo(without))).isEqualTo(Integer.signum(percent));
  }

  private static IncrementSize size(int number, IncrementBasis of) {
    return IncrementSize.builder().number(BigDecimal.valueOf(number)).of(of).build();
  }

  private static BigDecimal fine(IncrementBase base, List<Increment> increments) {
    return IncrementedFine.of(
            base, increments, BandRulesOfTests.yuan("1000", "10000"), Trace.none())
        .value()
        .map(IncrementedFine::amount)
        .orElse(BigDecimal.ZERO); // less than nothing is refused
  }

  @Property
  @Label("more violations are never cheaper")
  void moreOccasionsNeverCostLess(
      @ForAll @IntRange(min = 0, max = 5) int occasions,
      @ForAll @IntRange(min = 0, max = 1) int tier) {
    FineRange fewer = repeated(occasions, tier);
    FineRange more = repeated(occasions + 1, tier);

    assertThat(more.most().orElseThrow()).isGreaterThanOrEqualTo(fewer.most().orElseThrow());
    assertThat(more.least().orElseThrow()).isGreaterThanOrEqualTo(fewer.least().orElseThrow());
  }

  private static FineRange repeated(int occasions, int tier) {
    List<FineRange> tiers = List.of(closed(10, 30), closed(30, 70), closed(70, 100));
    return RepeatedFine.of(RULE, occasions, tiers, tier, Trace.none()).value().orElseThrow().fine();
  }

  private static FineRange closed(long least, long most) {
    return range(
        Optional.of(BigDecimal.valueOf(least)), true, Optional.of(BigDecimal.valueOf(most)), true);
  }

  /** Rulebook 3.3, 江门: 2 times the top of the tier, from 3 on one tier up. */
  private static final RepeatRule RULE =
      RepeatRule.builder()
          .label(BilingualText.of("示例规则", "example rule"))
          .origin(RuleOrigin.builder().readFrom("示例").evidence(Evidence.READ).build())
          .withinMonths(24)
          .counted("示例")
          .addSteps(
              RepeatStep.builder().occasions(2).effect(RepeatEffect.TOP_OF_TIER).build(),
              RepeatStep.builder().occasions(3).effect(RepeatEffect.UP_ONE_TIER).build())
          .build();
}
