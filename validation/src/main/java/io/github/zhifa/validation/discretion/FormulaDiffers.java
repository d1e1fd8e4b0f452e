// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.tier.ItemClauses;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.WeightMethod;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.discretion.WeightedFactors;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** The numbers of a table of weights are those of the formula and the notes printed under it. */
final class FormulaDiffers extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-FORMULA-DIFFERS")
          .severity(Severity.ERROR)
          .title("公式或者附注与权重表不一致", "formula differs from the table")
          .why(
              "表下印出的公式或者附注（乘数、上限、下限、计算方式）与表中记载的不一致，同一张表就得出两个罚款；同样"
                  + "的百分值在不同公式下罚款不同。基准应当规范裁量权的行使（行政处罚法第三十四条）。应当核对原文。",
              "The formula or a note printed under the table (multiplicand, cap, floor, way of counting) is "
                  + "not what the table states, so that one table gives two fines; the same weights give "
                  + "different fines under different formulas. A benchmark is there to direct discretion (art "
                  + "34). Check the text.")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "公式或者附注为{printed}，表中为{stated}",
              "The formula or note prints {printed}, the table states {stated}")
          .wrong(example(200000))
          .right(example(100000))
          .build();

  private static Example example(long multiplicand) {
    return BenchmarkExamples.of(
        clause("1", 10000, 100000),
        weights(
                "{\"percent\": 20, \"multiplicand\": " + multiplicand + "}",
                factor("次数", level("1次", 0), level("2次以上", 80)))
            .replace("×法定最高罚款数额", "×10万元"));
  }

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  FormulaDiffers() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    Schemes.weights(row.value())
        .filter(table -> table.formula().isPresent())
        .ifPresent(table -> check(row, table, PrintedFormula.of(table.formula().get()), sink));
  }

  private static void check(
      Row<BenchmarkItem> row, WeightedFactors table, PrintedFormula printed, FindingSink sink) {
    sink.applied();
    ItemClauses clauses = new ItemClauses(row.value().clauses());
    compareMethod(row, table, printed, sink);
    compare(row, table, printed.multiplicand(), start -> multiplicand(start, clauses), sink);
    compare(row, table, printed.capPercent(), start -> cap(start, table), sink);
    compare(row, table, printed.floorPercent(), WeightStart::floorPercent, sink);
  }

  private static void compareMethod(
      Row<BenchmarkItem> row, WeightedFactors table, PrintedFormula printed, FindingSink sink) {
    if (table.method().isPresent() && printed.fromLeast().isPresent()) {
      WeightMethod method = table.method().get();
      boolean fromLeast = printed.fromLeast().get();
      if (fromLeast != (method == WeightMethod.SHARE_OF_RANGE)) {
        BilingualText words =
            fromLeast
                ? BilingualText.of("从法定最低罚款起算", "a sum counted from the least lawful fine")
                : BilingualText.of("不从法定最低罚款起算", "a sum not counted from the least lawful fine");
        report(row, table, words, method.label(), sink);
      }
    }
  }

  /** Returns what a start multiplies with: its own number, or the greatest fine of its clause. */
  static Optional<BigDecimal> multiplicand(WeightStart start, ItemClauses clauses) {
    return start
        .multiplicand()
        .or(() -> clauses.find(start.clause()).flatMap(clause -> clause.fine().most()));
  }

  private static Optional<BigDecimal> cap(WeightStart start, WeightedFactors table) {
    boolean capped = table.method().equals(Optional.of(WeightMethod.CAPPED_SHARE_OF_MAXIMUM));
    return start.capPercent().or(() -> capped ? Optional.of(WHOLE) : Optional.empty());
  }

  /** One formula may stand for several starts, of which it prints the number of one. */
  private static void compare(
      Row<BenchmarkItem> row,
      WeightedFactors table,
      Optional<BigDecimal> printed,
      Function<WeightStart, Optional<BigDecimal>> number,
      FindingSink sink) {
    ImmutableList<BigDecimal> stated =
        table.starts().stream()
            .flatMap(start -> number.apply(start).stream())
            .collect(toImmutableList());
    boolean differs =
        printed.isPresent()
            && !table.starts().isEmpty()
            && stated.stream().noneMatch(each -> each.compareTo(printed.get()) == 0);
    if (differs) {
      BilingualText none = BilingualText.of("没有", "none");
      report(
          row,
          table,
          plain(printed.get()),
          stated.isEmpty()
              ? none
              : Wording.list(stated.stream().map(FormulaDiffers::plain).collect(toImmutableList())),
          sink);
    }
  }

  private static BilingualText plain(BigDecimal number) {
    return BilingualText.of(Wording.plain(number), Wording.plain(number));
  }

  private static void report(
      Row<BenchmarkItem> row,
      WeightedFactors table,
      BilingualText printed,
      BilingualText stated,
      FindingSink sink) {
    sink.at(row.pointer() + "/scheme/formula")
        .with("printed", printed)
        .with("stated", stated)
        .printed(table.formula().orElseThrow())
        .report();
  }
}
