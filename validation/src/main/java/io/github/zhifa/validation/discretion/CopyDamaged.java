// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import io.github.zhifa.model.discretion.BaseAndIncrements;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.GradingScheme;
import io.github.zhifa.model.discretion.WeightedFactors;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/**
 * Says which tables have cells that our copy has damaged, so that silence on them is not praise.
 */
final class CopyDamaged extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-COPY-DAMAGED")
          .severity(Severity.INFO)
          .title("副本有损坏", "copy is damaged")
          .why(
              "副本中有单元格缺损或错位，相应内容未作检查，不表示没有问题，也不是发布机关的错误；请以原件补正。此为副本状况，不另引法条。",
              "Cells of the copy are lost or out of place and were not checked: that is no sign that they are sound,"
                  + " and no fault of the issuer. Mend them from the original. It is about the copy; no provision is"
                  + " needed.")
          .message("副本中有 {count} 处损坏，未作检查", "Damaged places of the copy, not checked: {count}")
          .wrong(Example.of("benchmark", example("\"damage\": \"单元格为空\",")))
          .right(Example.of("benchmark", example("")))
          .build();

  private static String example(String damage) {
    return """
        {"items": [{"number": "1", "conduct": "随地吐痰", "scheme": {"form": "range-tiers", "tiers": [
          {%s "role": "ordinary"}]}}]}"""
        .formatted(damage);
  }

  CopyDamaged() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    sink.applied();
    long count = damagedTiers(row.value()) + damagedWeights(row.value().scheme());
    if (count > 0) {
      sink.at(row.pointer() + "/scheme").with("count", count).report();
    }
  }

  private static long damagedTiers(BenchmarkItem item) {
    return Schemes.tiers(item).stream().filter(tier -> tier.damage().isPresent()).count();
  }

  private static long damagedWeights(GradingScheme scheme) {
    return scheme.match(
        tiered -> 0L, CopyDamaged::damagedCells, bands -> 0L, CopyDamaged::damagedIncrements);
  }

  private static long damagedCells(WeightedFactors weighted) {
    long levels =
        weighted.factors().stream()
            .flatMap(factor -> factor.levels().stream())
            .filter(level -> level.damage().isPresent())
            .count();
    return levels + weighted.damage().stream().count();
  }

  private static long damagedIncrements(BaseAndIncrements table) {
    long rows = table.increments().stream().filter(row -> row.damage().isPresent()).count();
    return rows + table.damage().stream().count();
  }
}
