// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.ItemGrader;
import io.github.zhifa.core.discretion.factor.Factor;
import io.github.zhifa.core.discretion.factor.TableReader;
import io.github.zhifa.core.discretion.factor.TypedRow;
import io.github.zhifa.core.discretion.tier.FinePool;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.GradingRules;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TieredScheme;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.model.discretion.WeightedFactors;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.text.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Exports one item and notes what of it cannot be exported. */
final class ItemExport {
  private final Benchmark benchmark;
  private final BenchmarkItem item;
  private final String name;
  private final TableReader reader;
  private final ImmutableList<FineClause> graded;
  private final GradingRules rules;
  private final List<BilingualText> missing = new ArrayList<>();

  ItemExport(Benchmark benchmark, BenchmarkItem item, String name) {
    this.benchmark = benchmark;
    this.item = item;
    this.name = name;
    this.reader = TableReader.of(benchmark);
    this.graded = ItemGrader.of(benchmark, item).clauses();
    this.rules = benchmark.gradingRules().orElseGet(() -> GradingRules.builder().build());
  }

  /** The inputs and decisions of a scheme. */
  private record Content(Inputs inputs, ImmutableList<Dmn.Decision> decisions) {}

  DmnItem export() {
    Optional<Content> content =
        FinePool.stages(item.clauses()).size() > DueFines.MOST_STAGES
            ? notExported("阶段过多", "too many stages")
            : item.scheme()
                .match(
                    this::tiers,
                    this::weights,
                    bands -> notExported("按裁量等级分档，没有表格", "graded by the outcome, not by a table"),
                    increments -> notExported("基数加增减", "a base with increments"));
    Optional<String> xml =
        content.filter(each -> !each.decisions.isEmpty()).map(each -> DmnWriter.write(model(each)));
    if (xml.isEmpty() && missing.isEmpty()) {
      missing.add(BilingualText.of("没有可导出的阶次", "no tier can be exported"));
    }
    return new DmnItem(item.number(), name + ".dmn", xml, ImmutableList.copyOf(missing));
  }

  /** The answer for a scheme that has no tables. */
  private Optional<Content> notExported(String zh, String en) {
    missing.add(BilingualText.of("未导出：" + zh, "not exported: " + en));
    return Optional.empty();
  }

  private Inputs inputs(List<TypedRow> rows) {
    return new Inputs(
        Factor.of(rows),
        FinePool.subjects(item.clauses()),
        FinePool.stages(item.clauses()),
        rules.lowestLevelWhereUnknown().isPresent());
  }

  private Optional<Content> tiers(TieredScheme scheme) {
    ImmutableList<TypedRow> typed = reader.tiers(scheme.tiers());
    for (int i = 0; i < typed.size(); i++) {
      Tier tier = scheme.tiers().get(i);
      note(typed.get(i), "第" + (i + 1) + "阶次", "tier " + (i + 1), tier.grade());
    }
    Inputs inputs = inputs(typed);
    TierDecisions tables =
        new TierDecisions(scheme.tiers(), typed, inputs, benchmark.document().convention(), rules);
    ImmutableList.Builder<Dmn.Decision> decisions = ImmutableList.builder();
    int number = 1;
    for (DueFines.Due due : DueFines.of(item.clauses(), graded, inputs)) {
      ImmutableList<Dmn.Decision> made = tables.decisions(due, number);
      decisions.addAll(made);
      number += made.isEmpty() ? 0 : 1;
    }
    return Optional.of(new Content(inputs, decisions.build()));
  }

  private void note(TypedRow row, String zh, String en, Optional<String> grade) {
    String named = grade.map(each -> "（" + each + "）").orElse("");
    row.untyped()
        .ifPresent(
            why ->
                missing.add(
                    BilingualText.of(
                        zh + named + "未导出：" + why.zh(),
                        en + named + " is not exported: " + why.en())));
  }

  private Optional<Content> weights(WeightedFactors scheme) {
    if (scheme.damage().isPresent() || scheme.method().isEmpty()) {
      return scheme.damage().isPresent()
          ? notExported("该表的副本有损坏", "our copy of the table is damaged")
          : notExported("该表未载明权重公式", "the table does not name its formula");
    }
    ImmutableList<ImmutableList<TypedRow>> levels =
        scheme.factors().stream().map(reader::levels).collect(toImmutableList());
    for (int i = 0; i < levels.size(); i++) {
      WeightedFactor factor = scheme.factors().get(i);
      for (int level = 0; level < levels.get(i).size(); level++) {
        String place = factor.name() + " " + (level + 1);
        note(levels.get(i).get(level), place, place, Optional.empty());
      }
    }
    Inputs inputs = inputs(levels.stream().flatMap(List::stream).toList());
    WeightDecisions tables = new WeightDecisions(scheme, levels, inputs, rules);
    ImmutableList.Builder<Dmn.Decision> fines = ImmutableList.builder();
    int number = 1;
    for (DueFines.Due due : DueFines.of(item.clauses(), graded, inputs)) {
      ImmutableList<WeightStart> starts = tables.starts(due);
      boolean sums =
          starts.size() == 1 && WeightDecisions.multiplicand(due, starts.get(0)).isPresent();
      if (sums) {
        fines.add(tables.fine(due, number++, starts.get(0)));
      } else {
        missing.add(noSum(due));
      }
    }
    ImmutableList<Dmn.Decision> made = fines.build();
    return Optional.of(
        new Content(
            inputs,
            made.isEmpty()
                ? made
                : ImmutableList.<Dmn.Decision>builder()
                    .addAll(tables.factors())
                    .addAll(made)
                    .build()));
  }

  private static BilingualText noSum(DueFines.Due due) {
    String label = Fines.label(due.pool().clauses());
    return BilingualText.of(
        label + "未导出：适用的起点不是恰好一个，或者不知以何数相乘",
        label
            + " is not exported: not exactly one start of the sum applies, or it is not known what"
            + " the sum is multiplied with");
  }

  private Dmn.Model model(Content content) {
    ItemTexts texts = new ItemTexts(benchmark, item);
    ImmutableSet<String> used =
        content.decisions.stream()
            .flatMap(decision -> decision.needs().stream())
            .collect(ImmutableSet.toImmutableSet());
    return new Dmn.Model(
        name,
        texts.namespace(name),
        texts.label(),
        texts.description(missing),
        texts.sources(),
        Stream.of(
                new Dmn.Structure(Words.FINE, Words.FINE_PARTS),
                new Dmn.Structure(Words.WEIGHT, Words.WEIGHT_PARTS))
            .filter(each -> content.decisions.stream().anyMatch(d -> d.type().equals(each.name())))
            .collect(toImmutableList()),
        content.inputs.all().stream()
            .filter(input -> used.contains(input.name()))
            .collect(toImmutableList()),
        content.decisions);
  }
}
