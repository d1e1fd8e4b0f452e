// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.core.discretion.FactProblem;
import io.github.zhifa.core.discretion.Factor;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.core.discretion.GradedFine;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.ItemGrader;
import io.github.zhifa.core.discretion.OutcomeFine;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what a benchmark gives for a case, for people and for programs. */
public final class QuoteReport {
  private static final BilingualText EDUCATE =
      BilingualText.of(
          "应当对当事人进行教育（《中华人民共和国行政处罚法》第三十三条第三款）",
          "the party must be educated (《中华人民共和国行政处罚法》第三十三条第三款)");

  private static final BilingualText HINT =
      BilingualText.of(
          "另可写明 actDay、decisionDay、escalation（责令改正）、occasions（既往日期）、statutory（法定情节）等；"
              + "加 --template 输出可填写的 FACTS.json",
          "Days, escalation, occasions, statutory and more may be stated; --template prints a"
              + " FACTS.json to fill in");

  private QuoteReport() {}

  /** Returns the answer as text in {@code language}. */
  public static String text(BenchmarkItem item, Grading grading, LocalDate day, Language language) {
    StringBuilder text = new StringBuilder(head(item, language));
    line(text, "", both("裁量日", "Day"), day.toString(), language);
    line(text, "", both("结果", "Result"), language.of(grading.status().label()), language);
    if (!grading.grades().isEmpty()) {
      String grades =
          grading.grades().stream()
              .map(grade -> language.of(grade.label()))
              .collect(Collectors.joining(language.of("、", ", ")));
      line(text, "  ", both("可选等级", "Possible outcomes"), grades, language);
    }
    if (grading.educate()) {
      line(text, "  ", both("教育", "Education"), EDUCATE, language);
    }
    grading.doubts().forEach(doubt -> line(text, "  ", both("疑问", "Doubt"), doubt, language));
    grading.fines().forEach(fine -> fine(text, fine, language));
    if (!grading.trace().isEmpty()) {
      text.append(language.of(both("步骤：", "Steps:"))).append('\n');
    }
    for (int i = 0; i < grading.trace().size(); i++) {
      TraceStep step = grading.trace().get(i);
      String source = step.source().map(cited -> source(cited, language)).orElse("");
      text.append(i + 1).append(". ").append(language.of(step.text())).append(source).append('\n');
    }
    return text.toString();
  }

  private static void fine(StringBuilder text, GradedFine fine, Language language) {
    Optional<String> clause =
        fine.clause().map(law -> law.label() + bracketed(law.subject(), language));
    Optional<String> tier =
        fine.tier().isPresent()
            ? Optional.of(fine.tier().getAsInt() + 1 + bracketed(fine.grade(), language))
            : Optional.empty();
    Optional<String> yuan =
        fine.yuan()
            .map(each -> each.range().map(FineRange::text).or(each::needs).orElseThrow())
            .map(language::of);
    part(text, both("条款", "Clause"), clause, language);
    Optional<BilingualText> modality =
        fine.clause().flatMap(FineClause::modality).map(Modality::label);
    part(text, both("是否必须罚款", "Must or may"), modality.map(language::of), language);
    part(text, both("阶次", "Tier"), tier, language);
    part(text, both("基准写明", "As written"), range(fine.written(), language), language);
    part(text, both("法定幅度内", "Within the statute"), range(fine.lawful(), language), language);
    part(text, both("罚款（元）", "In yuan"), yuan, language);
    if (!fine.beside().isEmpty()) {
      line(text, "  ", both("另处", "Also"), String.join("；", fine.beside()), language);
    }
    outcomes(text, fine, language);
    fine.undecided().ifPresent(why -> line(text, "  ", both("无法确定", "Undecided"), why, language));
  }

  private static Optional<String> range(Optional<FineRange> range, Language language) {
    return range.map(FineRange::text).map(language::of);
  }

  private static void part(
      StringBuilder text, BilingualText name, Optional<String> value, Language language) {
    value.ifPresent(said -> line(text, "  ", name, said, language));
  }

  private static void outcomes(StringBuilder text, GradedFine fine, Language language) {
    for (OutcomeFine outcome : fine.byOutcome()) {
      BilingualText range = outcome.within().map(FineRange::text).or(outcome::why).orElseThrow();
      line(text, "    ", outcome.outcome().label(), range, language);
    }
  }

  private static String head(BenchmarkItem item, Language language) {
    return language.of(BilingualText.of("第" + item.number() + "项", "Item " + item.number()))
        + " "
        + item.conduct()
        + "\n";
  }

  /** Returns the facts that {@code item} asks for, as text in {@code language}. */
  public static String questions(BenchmarkItem item, ItemGrader grader, Language language) {
    StringBuilder text = new StringBuilder(head(item, language));
    boolean others = grader.clauses().stream().anyMatch(clause -> clause.subject().isEmpty());
    list(
        text,
        others
            ? both("处罚对象 subject（另有不分对象的罚则）", "subject (another clause is for anyone)")
            : both("处罚对象 subject", "subject"),
        grader.subjects().asList(),
        language);
    list(text, both("阶段 stages", "stages"), grader.stages().asList(), language);
    for (Factor factor : grader.factors()) {
      factor(text, factor, language);
    }
    list(text, both("基数 bases（元）", "bases (yuan)"), grader.bases().asList(), language);
    list(text, both("数量 units", "units"), grader.units().asList(), language);
    text.append(language.of(HINT)).append('\n');
    return text.toString();
  }

  private static void factor(StringBuilder text, Factor factor, Language language) {
    switch (factor.kind()) {
      case NUMBER ->
          line(
              text,
              "  ",
              both("数值 numbers", "numbers"),
              factor.name() + bracketed(Optional.of(unit(factor)), language),
              language);
      case CHOICE ->
          list(
              text,
              both("选项 choices " + factor.name(), "choices " + factor.name()),
              factor.values(),
              language);
      case CIRCUMSTANCE ->
          line(text, "  ", both("情形 circumstances", "circumstances"), factor.name(), language);
    }
  }

  /** Returns the unit of a number with its look-back window: 次，行为日前12个月内，含本次. */
  static String unit(Factor factor) {
    return factor.unit().orElse("")
        + factor.withinMonths().map(months -> "，行为日前" + months + "个月内").orElse("")
        + factor.counts().map(counts -> "，" + counts.label().zh()).orElse("");
  }

  private static void list(
      StringBuilder text, BilingualText name, List<String> values, Language language) {
    if (!values.isEmpty()) {
      line(text, "  ", name, String.join(" | ", values), language);
    }
  }

  /** Returns one line about a fact in {@code file} that the item does not know or cannot take. */
  public static String line(String file, FactProblem problem, Language language) {
    BilingualText line =
        BilingualText.of(
            "此处是 " + problem.found() + "，应为 " + problem.expected().zh(),
            "found " + problem.found() + ", expected " + problem.expected().en());
    String colon = language == Language.ZH ? "：" : ": ";
    return file + ": " + problem.pointer() + colon + language.of(line);
  }

  private static BilingualText both(String zh, String en) {
    return BilingualText.of(zh, en);
  }

  private static void line(
      StringBuilder text, String indent, BilingualText name, BilingualText value, Language lang) {
    line(text, indent, name, lang.of(value), lang);
  }

  private static void line(
      StringBuilder text, String indent, BilingualText name, String value, Language language) {
    String colon = language == Language.ZH ? "：" : ": ";
    text.append(indent).append(language.of(name)).append(colon).append(value).append('\n');
  }

  private static String source(LegalSource source, Language language) {
    String cited = "《" + source.instrument() + "》" + source.place().orElse("");
    return bracketed(Optional.of(cited), language);
  }

  private static String bracketed(Optional<String> words, Language language) {
    return words
        .map(each -> language == Language.ZH ? "（" + each + "）" : " (" + each + ")")
        .orElse("");
  }
}
