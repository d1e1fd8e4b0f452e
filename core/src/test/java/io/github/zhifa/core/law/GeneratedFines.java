// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Fines of all shapes that a clause can print. */
final class GeneratedFines {
  private GeneratedFines() {}

  static Arbitrary<ClauseFine> fines() {
    return Combinators.combine(
            amounts(),
            Arbitraries.of(FineDiscretion.values()),
            Arbitraries.of(
                FineMode.SINGLE,
                FineMode.COMBINED,
                FineMode.ALTERNATIVE_TO_WARNING,
                FineMode.ALTERNATIVE_OR_COMBINED),
            Arbitraries.of("单位", "个人", "直接负责的主管人员和其他直接责任人员", "农户").optional(),
            Arbitraries.of("逾期不改正的", "拒不改正的", "情节严重的", "货值金额不足一万元的", "没有违法所得的", "造成严重后果的")
                .optional())
        .as(
            (fine, discretion, mode, subject, stage) ->
                new ClauseFine(
                    fine.least(),
                    fine.most(),
                    fine.measure(),
                    discretion,
                    mode,
                    subject,
                    stage,
                    fine.limits()));
  }

  private static Arbitrary<ClauseFine> amounts() {
    Arbitrary<BigDecimal> yuan =
        Arbitraries.integers()
            .between(1, 5_000)
            .map(hundreds -> BigDecimal.valueOf(hundreds).multiply(BigDecimal.valueOf(100)));
    Arbitrary<BigDecimal> share =
        Arbitraries.integers().between(1, 100).map(GeneratedFines::halves);
    Arbitrary<Optional<String>> each =
        Arbitraries.of("平方米", "辆", "株", "个泊位", "立方米", "次", "处").optional();
    Arbitrary<Optional<String>> base =
        Arbitraries.of("违法所得", "货值金额", "建设工程造价", "前款罚款数额", "所需处置费用", "合同约定的勘察费、设计费").optional();
    Arbitrary<ClauseFine> money =
        Combinators.combine(yuan, yuan, each, Arbitraries.integers().between(0, 3), yuan.optional())
            .as(
                (one, more, per, ends, cap) ->
                    fine(
                        FineMeasure.builder().unit(FineUnit.YUAN).per(per).build(),
                        one,
                        more,
                        ends,
                        new FineLimits(Optional.empty(), Optional.empty(), cap)));
    Arbitrary<ClauseFine> shares =
        Combinators.combine(
                share,
                share,
                Combinators.combine(base, Arbitraries.of(FineUnit.TIMES, FineUnit.PERCENT))
                    .as((words, unit) -> FineMeasure.builder().unit(unit).base(words).build()),
                Arbitraries.integers().between(0, 3),
                Combinators.combine(yuan.optional(), yuan.optional(), yuan.optional())
                    .as(FineLimits::new))
            .as((one, more, measure, ends, limits) -> fine(measure, one, more, ends, limits));
    Arbitrary<ClauseFine> none = Arbitraries.just(bare());
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(5, money),
        net.jqwik.api.Tuple.of(5, shares),
        net.jqwik.api.Tuple.of(1, none));
  }

  private static BigDecimal halves(int count) {
    BigDecimal value = BigDecimal.valueOf(count * 5L, 1).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static ClauseFine bare() {
    return new ClauseFine(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        FineDiscretion.SHALL,
        FineMode.SINGLE,
        Optional.empty(),
        Optional.empty(),
        FineLimits.NONE);
  }

  /** Both ends, one of them, or one amount. */
  private static ClauseFine fine(
      FineMeasure measure, BigDecimal one, BigDecimal more, int ends, FineLimits limits) {
    Optional<BigDecimal> least = ends == 1 ? Optional.empty() : Optional.of(one);
    Optional<BigDecimal> most =
        ends == 2 ? Optional.empty() : ends == 3 ? Optional.of(one) : Optional.of(one.add(more));
    ClauseFine bare = bare();
    return new ClauseFine(
        least,
        most,
        Optional.of(measure),
        bare.discretion(),
        bare.mode(),
        bare.subject(),
        bare.stage(),
        limits);
  }
}
