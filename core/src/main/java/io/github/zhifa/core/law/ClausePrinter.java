// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.math.BigDecimal;
import java.util.Optional;

/** Prints a fine the way laws do: 逾期不改正的，对单位可以并处违法所得一倍以上五倍以下罚款，最高不超过三万元. */
public final class ClausePrinter {
  private static final BigDecimal CHINESE_LIMIT = BigDecimal.valueOf(1_000_000_000_000L);

  private ClausePrinter() {}

  /**
   * Returns a clause that {@link ClauseReader} reads as {@code fine}. Whole numbers are printed in
   * Chinese, others in figures.
   */
  public static String print(ClauseFine fine) {
    StringBuilder text = new StringBuilder();
    fine.stage().ifPresent(stage -> text.append(stage(stage)));
    fine.subject().ifPresent(subject -> text.append('对').append(subject));
    Optional<String> each = fine.measure().flatMap(FineMeasure::per);
    boolean first = each.filter(thing -> isBeforeVerb(fine, thing)).isPresent();
    text.append(first ? "每" + each.orElseThrow() : "");
    text.append(fine.discretion() == FineDiscretion.MAY ? "可以" : "").append(verb(fine.mode()));
    if (fine.mode() == FineMode.DAILY_CONTINUOUS) {
      return text.toString();
    }
    fine.measure().ifPresent(measure -> text.append(amount(fine, measure, !first)));
    return text.append("罚款").append(limits(fine)).toString();
  }

  /** 其中 leads to a stage that else would be the conduct: 污染物为工业噪声的. */
  private static String stage(String stage) {
    String outer = stage.substring(0, ClauseStages.endOfOuter(stage));
    return (ClauseStages.isReadAtStart(outer) ? "" : ClauseStages.AMONG) + stage + '，';
  }

  /** 每日处罚款数额百分之三, 每介绍一人处五千元: a share, or a number in the thing itself. */
  private static boolean isBeforeVerb(ClauseFine fine, String thing) {
    boolean share = fine.measure().filter(measure -> measure.unit() != FineUnit.YUAN).isPresent();
    return share || thing.chars().anyMatch(c -> Numerals.isNumeral((char) c));
  }

  private static String verb(FineMode mode) {
    return switch (mode) {
      case SINGLE -> "处";
      case COMBINED -> "并处";
      case ALTERNATIVE_TO_WARNING -> "处警告或者";
      case ALTERNATIVE_OR_COMBINED -> "单处或者并处";
      case DAILY_CONTINUOUS -> "按日连续处罚";
    };
  }

  private static String amount(ClauseFine fine, FineMeasure measure, boolean withEach) {
    String each = withEach ? measure.per().map(thing -> "每" + thing).orElse("") : "";
    return measure.base().orElse("") + each + ends(fine, measure.unit());
  }

  private static String ends(ClauseFine fine, FineUnit unit) {
    Optional<String> least = fine.least().map(value -> number(value, unit));
    Optional<String> most = fine.most().map(value -> number(value, unit));
    if (least.isPresent() && least.equals(most)) {
      return least.get();
    }
    return least.map(end -> end + "以上").orElse("") + most.map(end -> end + "以下").orElse("");
  }

  private static String limits(ClauseFine fine) {
    FineLimits limits = fine.limits();
    String base = fine.measure().flatMap(FineMeasure::base).orElse("");
    return limits
            .baseFloorYuan()
            .map(ClausePrinter::yuan)
            .map(yuan -> "，" + base + "不足" + yuan + "的，以" + yuan + "计算")
            .orElse("")
        + limits.floorYuan().map(yuan -> "，最低不少于" + yuan(yuan)).orElse("")
        + limits.capYuan().map(yuan -> "，最高不超过" + yuan(yuan)).orElse("");
  }

  private static String number(BigDecimal value, FineUnit unit) {
    return switch (unit) {
      case YUAN -> yuan(value);
      case TIMES -> chinese(value).orElse(value.toPlainString()) + "倍";
      case PERCENT ->
          chinese(value).map(words -> "百分之" + words).orElse(value.toPlainString() + "%");
    };
  }

  private static Optional<String> chinese(BigDecimal value) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return whole && value.compareTo(CHINESE_LIMIT) < 0
        ? Optional.of(ChineseNumbers.print(value.longValueExact()))
        : Optional.empty();
  }

  private static String yuan(BigDecimal value) {
    return chinese(value).orElse(value.toPlainString()) + "元";
  }
}
