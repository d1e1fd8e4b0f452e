// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.applicable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.core.law.DocumentForce;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.DocumentScope;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of several benchmarks governs a provision at a place on a day: the one of the highest level
 * (State Council department, province, city, county, township) among those in force there. No law
 * says it in these words: 国办发〔2022〕27号 and 河北省行政裁量权基准制定和管理办法 are seen in excerpts, by which an
 * upper benchmark is applied directly in principle. Which of two on one level governs nobody says.
 *
 * @param governing the benchmark that governs; empty where none does, or where it is not certain
 * @param inForce all that are in force and cover the question, the highest level first
 * @param undecided why it is not certain; empty where it is
 * @param trace what became of each benchmark, and the result; empty where no trace was asked for
 */
public record GoverningBenchmark(
    Optional<RankedBenchmark> governing,
    ImmutableList<RankedBenchmark> inForce,
    Optional<BilingualText> undecided,
    ImmutableList<TraceStep> trace) {
  private static final Comparator<RankedBenchmark> HIGHEST_FIRST =
      Comparator.comparing(RankedBenchmark::level);

  /** What stands against one benchmark, if anything. */
  private record Bar(String code, boolean certain, BilingualText why) {}

  /**
   * Returns the answer to {@code question} among {@code benchmarks}; the steps go to {@code trace}.
   */
  public static GoverningBenchmark of(
      Benchmarks benchmarks, GoverningQuestion question, Trace trace) {
    ImmutableListMultimap<Benchmark, BenchmarkItem> grading =
        benchmarks.grading(question.provision());
    List<RankedBenchmark> ranked = new ArrayList<>();
    List<Benchmark> doubtful = new ArrayList<>();
    for (Benchmark benchmark : benchmarks.all()) {
      PublishedDocument document = benchmark.document();
      Optional<AgencyLevel> level = BenchmarkArea.levelOf(document);
      Optional<Bar> bar =
          grading.containsKey(benchmark)
              ? bar(document, question, benchmarks.documents(), level)
              : Optional.of(bar("other-provision", "没有引用该条款的事项", "no item rests on the provision"));
      trace.add(
          bar.map(each -> "benchmark-" + each.code()).orElse("benchmark-in-force"),
          () -> text(document, bar, level));
      if (bar.isEmpty()) {
        ranked.add(new RankedBenchmark(benchmark, level.orElseThrow(), grading.get(benchmark)));
      } else if (!bar.get().certain()) {
        doubtful.add(benchmark);
      }
    }
    ranked.sort(HIGHEST_FIRST);
    return of(ImmutableList.copyOf(ranked), doubtful, trace);
  }

  private static GoverningBenchmark of(
      ImmutableList<RankedBenchmark> ranked, List<Benchmark> doubtful, Trace trace) {
    Optional<BilingualText> undecided = whyUndecided(ranked, doubtful);
    Optional<RankedBenchmark> governing =
        undecided.isPresent() ? Optional.empty() : ranked.stream().findFirst();
    trace.add(
        "governing",
        () ->
            undecided.orElseGet(
                () ->
                    governing
                        .map(GoverningBenchmark::governs)
                        .orElse(BilingualText.of("没有可适用的基准", "No benchmark applies"))));
    return new GoverningBenchmark(governing, ranked, undecided, trace.steps());
  }

  private static Optional<BilingualText> whyUndecided(
      ImmutableList<RankedBenchmark> ranked, List<Benchmark> doubtful) {
    Optional<AgencyLevel> highest = ranked.stream().map(RankedBenchmark::level).findFirst();
    Optional<Benchmark> unclear =
        doubtful.stream().filter(each -> mayPrevail(each.document(), highest)).findFirst();
    if (unclear.isPresent()) {
      String title = unclear.get().document().title();
      return Optional.of(
          BilingualText.of(
              "不能确定《" + title + "》是否适用", "Whether 《" + title + "》 applies is not certain"));
    }
    if (ranked.size() > 1 && ranked.get(1).level() == ranked.get(0).level()) {
      String one = ranked.get(0).benchmark().document().title();
      String other = ranked.get(1).benchmark().document().title();
      return Optional.of(
          BilingualText.of(
              "《" + one + "》与《" + other + "》层级相同，没有规定适用哪一个",
              "《"
                  + one
                  + "》 and 《"
                  + other
                  + "》 are of one level, and nothing says which governs"));
    }
    return Optional.empty();
  }

  private static boolean mayPrevail(PublishedDocument document, Optional<AgencyLevel> highest) {
    Optional<AgencyLevel> level = BenchmarkArea.levelOf(document);
    return highest.isEmpty() || level.isEmpty() || level.get().compareTo(highest.get()) <= 0;
  }

  private static Optional<Bar> bar(
      PublishedDocument document,
      GoverningQuestion question,
      ImmutableList<PublishedDocument> all,
      Optional<AgencyLevel> level) {
    DocumentForce force = DocumentForce.on(question.day(), document, all);
    if (force.force() != Force.IN_FORCE) {
      return Optional.of(new Bar("not-in-force", force.force() != Force.DAYS_UNKNOWN, force.why()));
    }
    Truth covers = BenchmarkArea.covers(document, question.place());
    if (covers != Truth.YES) {
      return Optional.of(
          covers == Truth.NO
              ? bar("other-place", "不适用于该地", "it is for another place")
              : new Bar(
                  "place-unclear",
                  false,
                  BilingualText.of("不能确定是否适用于该地", "whether it is for the place is not certain")));
    }
    if (!isForMatter(document, question.matter())) {
      return Optional.of(bar("other-matter", "不适用于该领域", "it is made for other matters"));
    }
    return level.isPresent()
        ? Optional.empty()
        : Optional.of(
            new Bar(
                "level-unclear", false, BilingualText.of("发布机关层级不明", "its level is not known")));
  }

  private static boolean isForMatter(PublishedDocument document, Optional<String> matter) {
    ImmutableList<String> matters =
        document.scope().map(DocumentScope::matters).orElse(ImmutableList.of());
    return matter.isEmpty() || matters.isEmpty() || matters.contains(matter.get());
  }

  private static Bar bar(String code, String zh, String en) {
    return new Bar(code, true, BilingualText.of(zh, en));
  }

  private static BilingualText text(
      PublishedDocument document, Optional<Bar> bar, Optional<AgencyLevel> level) {
    String title = "《" + document.title() + "》";
    return bar.map(
            each -> BilingualText.of(title + "：" + each.why().zh(), title + ": " + each.why().en()))
        .orElseGet(
            () ->
                BilingualText.of(
                    title + "有效并适用，" + level.map(each -> each.label().zh()).orElse(""),
                    title
                        + " is in force and applies, level "
                        + level.map(each -> each.label().en()).orElse("")));
  }

  private static BilingualText governs(RankedBenchmark ranked) {
    String title = "《" + ranked.benchmark().document().title() + "》";
    return BilingualText.of("适用层级最高的" + title, title + " governs, being of the highest level");
  }
}
