// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.BoundaryBasis;
import io.github.zhifa.core.law.QuantityReader;
import io.github.zhifa.core.law.QuantityReading;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A tier must not take in the value at which the conduct is still lawful. */
final class BoundaryIncludesLawful extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-BOUNDARY-INCLUDES-LAWFUL")
          .severity(Severity.WARNING)
          .title("裁量情节包含合法的临界值", "condition takes in a lawful value")
          .why(
              "违法行为以“少于”“超过”某数为限，该数本身并不违法；裁量情节用“以下”“以上”包含该数，等于对合法情形设定处罚。"
                  + "民法典规定“以上”“以下”包括本数，文件另有规定的从其规定。请改用“不足”“超过”，或者在文件中写明是否包括本数。",
              "The conduct is unlawful below or above a number, so the number itself is lawful; the condition takes it"
                  + " in by 以下 or 以上 and would punish it. The Civil Code includes the number in both words unless the"
                  + " instrument says otherwise. Print 不足 or 超过, or say in the instrument what the words include.")
          .source("中华人民共和国民法典", "第一千二百五十九条")
          .message(
              "违法行为为“{limit}”，该数不违法；裁量情节“{condition}”却包含该数（{basis}）",
              "The conduct is {limit}, so that number is lawful, but the condition {condition} takes it in ({basis})")
          .wrong(Example.of("benchmark", example("百分之十及以上、百分之二十以下")))
          .right(Example.of("benchmark", example("百分之十及以上、不足百分之二十")))
          .build();

  private static String example(String printed) {
    return """
        {"items": [{"number": "1", "conduct": "绿地率少于用地面积的百分之二十", "scheme": {"form": "range-tiers",
          "tiers": [{"role": "ordinary", "conditions": [{"printed": "绿地率%s的"}]}]}}]}"""
        .formatted(printed);
  }

  BoundaryIncludesLawful() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    ImmutableList<LawfulLimit> limits = LawfulLimit.of(row.value().conduct());
    if (limits.isEmpty()) {
      return;
    }
    for (PrintedCells.Condition condition : PrintedCells.tierConditions(row)) {
      QuantityReader.read(condition.printed(), row.document().convention())
          .found()
          .forEach(found -> limits.forEach(limit -> compare(limit, found, condition, sink)));
    }
  }

  private static void compare(
      LawfulLimit limit,
      QuantityReading.Found found,
      PrintedCells.Condition condition,
      FindingSink sink) {
    if (!limit.unit().equals(found.quantity().unit())) {
      return;
    }
    sink.applied();
    if (limit.isTakenInBy(found.quantity())) {
      String part = found.span().of(condition.printed());
      sink.at(condition.pointer())
          .with("limit", limit.printed())
          .with("condition", part)
          .with("basis", basis(limit.below() ? found.mostBasis() : found.leastBasis()))
          .printed(condition.printed(), part)
          .report();
    }
  }

  private static BilingualText basis(BoundaryBasis basis) {
    return switch (basis) {
      case WORDS -> BilingualText.of("文字本身即包含该数", "the words themselves say so");
      case CONVENTION -> BilingualText.of("按本文件的约定", "by the convention of the document");
      case CIVIL_CODE ->
          BilingualText.of(
              "按民法典第一千二百五十九条推定，本文件自身的约定不详",
              "assumed from art 1259 of the Civil Code, the document's own convention is not known");
    };
  }
}
