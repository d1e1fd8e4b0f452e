// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import io.github.zhifa.core.law.FineReading;
import io.github.zhifa.core.law.FineTextReader;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The numbers beside a printed fine must be those that the text says. */
final class PrintedNumberDiffers extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-PRINTED-NUMBER-DIFFERS")
          .severity(Severity.ERROR)
          .title("数字与所载文字不符", "number differs from the printed text")
          .why(
              "结构化数字应当与原文表述一致，以原文为准；不一致时请改正数字。这是清单自身的矛盾，不另引法条。",
              "The numbers are read from the printed text, which prevails; where they differ, correct the numbers."
                  + " The list contradicts itself; no provision is needed.")
          .message("数字为 {stored}，所载文字为 {read}", "The numbers are {stored}, the text says {read}")
          .wrong(Example.of("benchmark", example("25000")))
          .right(Example.of("benchmark", example("50000")))
          .build();

  private static String example(String most) {
    return """
        {"items": [{"number": "1", "conduct": "随地吐痰", "clauses": [{"label": "1", "fine": {
          "printed": "处二万元以上五万元以下罚款", "least": 20000, "most": %s,
          "measure": {"unit": "yuan"}}}], "scheme": {"form": "range-tiers"}}]}"""
        .formatted(most);
  }

  PrintedNumberDiffers() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    for (PrintedCells.Fine fine : PrintedCells.fines(row)) {
      FineReading reading = FineTextReader.read(fine.printed());
      if (!reading.problems().isEmpty()) {
        continue;
      }
      sink.applied();
      if (reading.found().stream().noneMatch(found -> agrees(found, fine.stored()))) {
        sink.at(fine.pointer())
            .with(
                "stored",
                show(fine.stored().least(), fine.stored().most(), fine.stored().measure()))
            .with("read", show(reading.found()))
            .printed(fine.printed())
            .report();
      }
    }
  }

  /** A text with several amounts (for units, for persons) must have the stored one among them. */
  private static boolean agrees(FineReading.Found found, FineAmount stored) {
    FineUnit read = found.measure().unit();
    FineUnit kept = stored.measure().unit();
    boolean sameKind = (read == FineUnit.YUAN) == (kept == FineUnit.YUAN);
    return sameKind
        && same(found.least(), read, stored.least(), kept)
        && same(found.most(), read, stored.most(), kept);
  }

  private static boolean same(
      Optional<BigDecimal> read, FineUnit readUnit, Optional<BigDecimal> kept, FineUnit keptUnit) {
    if (read.isEmpty() || kept.isEmpty()) {
      return read.isEmpty() && kept.isEmpty();
    }
    return hundredths(read.get(), readUnit).compareTo(hundredths(kept.get(), keptUnit)) == 0;
  }

  /** 30%以上3倍以下 mixes both, so times are compared as percent. */
  private static BigDecimal hundredths(BigDecimal value, FineUnit unit) {
    return unit == FineUnit.TIMES ? value.movePointRight(2) : value;
  }

  private static BilingualText show(List<FineReading.Found> found) {
    return found.stream()
        .map(amount -> show(amount.least(), amount.most(), amount.measure()))
        .reduce((left, right) -> join(left, " / ", right))
        .orElseGet(() -> BilingualText.of("无数额", "no amount"));
  }

  private static BilingualText show(
      Optional<BigDecimal> least, Optional<BigDecimal> most, FineMeasure measure) {
    BilingualText unit = measure.unit().label();
    String range = plain(least) + "–" + plain(most);
    return BilingualText.of(range + unit.zh(), range + " " + unit.en());
  }

  private static BilingualText join(BilingualText left, String between, BilingualText right) {
    return BilingualText.of(left.zh() + between + right.zh(), left.en() + between + right.en());
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("…");
  }
}
