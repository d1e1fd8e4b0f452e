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
  private static final String[] SUBJECTS = {
    "单位", "个人", "直接负责的主管人员和其他直接责任人员", "农户", "其法定代表人", "法人或者其他组织", "个体工商户", "机动车驾驶人", "责任单位、责任人"
  };

  private static final String[] STAGES = {
    "逾期不改正的",
    "拒不改正的",
    "情节严重的",
    "货值金额不足一万元的",
    "没有违法所得的",
    "没有违法所得或者违法所得不足五十万元的",
    "造成严重后果的",
    "未造成严重后果的",
    "尚不构成犯罪的",
    "情节轻微，未构成犯罪的",
    "限期内未完成清缴的",
    "属于经营性的",
    "污染物为工业噪声的",
    "广告费用无法计算或者明显偏低的",
    "第二次",
    "情节严重者"
  };

  private static final String[] THINGS = {
    "平方米", "辆", "辆（艘）", "株", "个泊位", "立方米", "次", "处", "平方米每日", "介绍一人", "使用一名童工每月", "㎡·日"
  };

  private static final String[] BASES = {
    "违法所得",
    "货值金额",
    "建设工程造价",
    "前款罚款数额",
    "所需处置费用",
    "合同约定的勘察费、设计费",
    "最高应价",
    "上一年度从本单位取得的收入",
    "依照规定投保最低责任限额应缴纳的保险费",
    "罚款数额",
    "单位罚款数额"
  };

  private GeneratedFines() {}

  static Arbitrary<ClauseFine> fines() {
    return Combinators.combine(
            amounts(),
            Arbitraries.of(FineDiscretion.values()),
            Arbitraries.of(FineMode.values()),
            Arbitraries.of(SUBJECTS).optional(),
            Arbitraries.of(STAGES).optional())
        .as(
            (fine, discretion, mode, subject, stage) ->
                mode == FineMode.DAILY_CONTINUOUS
                    ? as(bare(), discretion, mode, subject, stage)
                    : as(fine, discretion, mode, subject, stage));
  }

  private static ClauseFine as(
      ClauseFine fine,
      FineDiscretion discretion,
      FineMode mode,
      Optional<String> subject,
      Optional<String> stage) {
    return new ClauseFine(
        fine.least(), fine.most(), fine.measure(), discretion, mode, subject, stage, fine.limits());
  }

  private static Arbitrary<ClauseFine> amounts() {
    Arbitrary<ClauseFine> money =
        Combinators.combine(
                yuan(),
                yuan(),
                Arbitraries.of(THINGS).optional(),
                Arbitraries.integers().between(0, 3),
                yuan().optional(),
                yuan().optional())
            .as(GeneratedFines::money);
    Arbitrary<ClauseFine> shares =
        Combinators.combine(
                share(),
                share(),
                measures(),
                Arbitraries.integers().between(0, 3),
                Combinators.combine(yuan().optional(), yuan().optional(), yuan().optional())
                    .as(FineLimits::new))
            .as((one, more, measure, ends, limits) -> fine(measure, one, more, ends, limits));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(5, money),
        net.jqwik.api.Tuple.of(5, shares),
        net.jqwik.api.Tuple.of(1, Arbitraries.just(bare())));
  }

  private static Arbitrary<FineMeasure> measures() {
    return Combinators.combine(
            Arbitraries.of(BASES).optional(),
            Arbitraries.of(FineUnit.TIMES, FineUnit.PERCENT),
            Arbitraries.of("日").optional(0.1))
        .as((base, unit, per) -> FineMeasure.builder().unit(unit).base(base).per(per).build());
  }

  private static Arbitrary<BigDecimal> yuan() {
    return Arbitraries.integers()
        .between(1, 5_000)
        .map(hundreds -> BigDecimal.valueOf(hundreds).multiply(BigDecimal.valueOf(100)));
  }

  private static Arbitrary<BigDecimal> share() {
    return Arbitraries.integers().between(1, 100).map(GeneratedFines::halves);
  }

  /**
   * A limit of a plain sum that lacks that end is the end itself, so that it has no limit but the
   * other one.
   */
  private static ClauseFine money(
      BigDecimal one,
      BigDecimal more,
      Optional<String> per,
      int ends,
      Optional<BigDecimal> floor,
      Optional<BigDecimal> cap) {
    ClauseFine fine =
        fine(
            FineMeasure.builder().unit(FineUnit.YUAN).per(per).build(),
            one,
            more,
            ends,
            FineLimits.NONE);
    return fine.withLimits(
        new FineLimits(
            Optional.empty(),
            floor.filter(yuan -> !fine.lacksEnd(true)),
            cap.filter(yuan -> !fine.lacksEnd(false))));
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
