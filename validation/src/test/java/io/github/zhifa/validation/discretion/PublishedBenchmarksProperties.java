// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.zhifa.core.discretion.CaseGrader;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.core.discretion.GradedFine;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingPolicy;
import io.github.zhifa.core.discretion.GradingStatus;
import io.github.zhifa.core.discretion.ItemGrader;
import io.github.zhifa.core.discretion.OutcomeFine;
import io.github.zhifa.core.discretion.YuanFine;
import io.github.zhifa.core.discretion.gate.ConflictPolicy;
import io.github.zhifa.core.discretion.gate.GatePolicy;
import io.github.zhifa.core.discretion.gate.StartDay;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TieredScheme;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.validation.catalogue.Shipped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Laws of grading by every benchmark that zhifa brings. */
class PublishedBenchmarksProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 14);

  @Property(tries = 20)
  @Label("any facts of a typed tier lead to it and to no other, or a finding at it says why not")
  void eachTypedTierIsReachedByItsFacts(@ForAll Random random) throws IOException {
    for (Map.Entry<String, Benchmark> each : PublishedBenchmarks.ALL.entrySet()) {
      Set<String> missed = new TreeSet<>();
      for (TierRegions.Region region : TierRegions.of(each.getValue())) {
        if (!isReached(region, region.facts(random))) {
          missed.add(region.pointer());
        }
      }
      assertThat(found(each.getKey())).as(each.getKey()).containsAll(missed);
    }
  }

  private static boolean isReached(TierRegions.Region region, CaseFacts facts) {
    Grading grading =
        ItemGrader.of(region.benchmark(), region.benchmarkItem()).grade(facts, Trace.none());
    List<GradedFine> mine =
        grading.fines().stream()
            .filter(fine -> isFor(fine.clause().flatMap(FineClause::subject), facts.subject()))
            .toList();
    return grading.status() == GradingStatus.GRADED
        && !mine.isEmpty()
        && mine.stream().allMatch(fine -> fine.tier().orElse(-1) == region.tier());
  }

  private static boolean isFor(Optional<String> fined, Optional<String> subject) {
    return fined.equals(subject);
  }

  /** The places of tiers at which a finding stands, or that take part in one. */
  private static Set<String> found(String list) throws IOException {
    Set<String> pointers = new HashSet<>();
    JsonNode findings =
        new ObjectMapper()
            .readTree(PublishedBenchmarks.folder(list).resolve("findings.json").toFile());
    for (JsonNode finding : findings.get("findings")) {
      pointers.add(finding.get("pointer").asText());
      finding.path("related").forEach(other -> pointers.add(other.asText()));
    }
    return pointers;
  }

  @Property(tries = 20)
  @Label("the order of tiers, factors, levels and facts changes nothing but the number of the tier")
  void orderDoesNotMatter(@ForAll Random random) {
    for (Benchmark benchmark : PublishedBenchmarks.ALL.values()) {
      for (BenchmarkItem item : benchmark.items()) {
        CaseFacts facts = new RandomFacts(benchmark, item, random).next();
        BenchmarkItem other = Shuffled.of(item, random);
        Grading one = ItemGrader.of(benchmark, item).grade(facts, Trace.none());
        Grading two =
            ItemGrader.of(benchmark, other).grade(Shuffled.of(facts, random), Trace.none());

        assertThat(two.status()).as("%s %s", item.number(), facts).isEqualTo(one.status());
        assertThat(answers(two, other))
            .as("%s %s", item.number(), facts)
            .isEqualTo(answers(one, item));
      }
    }
  }

  private static Multiset<List<Object>> answers(Grading grading, BenchmarkItem item) {
    Multiset<List<Object>> answers = HashMultiset.create();
    for (GradedFine fine : grading.fines()) {
      Optional<Tier> tier =
          fine.tier().isPresent()
              ? Optional.of(((TieredScheme) item.scheme()).tiers().get(fine.tier().getAsInt()))
              : Optional.empty();
      answers.add(
          List.of(
              fine.clause(),
              tier,
              fine.written(),
              fine.lawful(),
              fine.beside(),
              fine.undecided().isPresent(),
              fine.missing()));
    }
    return answers;
  }

  @Property(tries = 10)
  @Label("nothing leaves the statute but a mitigated fine, which lies below it")
  void onlyMitigationLeavesTheStatute(@ForAll Random random) {
    Instruments register = new Instruments(Shipped.register());
    List<String> rules = new ArrayList<>(Shipped.bandRules().rules().keySet());
    for (Benchmark benchmark : PublishedBenchmarks.ALL.values()) {
      for (BenchmarkItem item : benchmark.items()) {
        CaseFacts facts = new RandomFacts(benchmark, item, random).nextCase(DAY);
        GradingPolicy policy =
            GradingPolicy.of(new GatePolicy(ConflictPolicy.UNDECIDED, StartDay.DAY_AFTER))
                .withBands(
                    Shipped.bandRules(),
                    Shipped.bandRules().named(rules.get(random.nextInt(rules.size()))));

        Grading grading =
            CaseGrader.of(benchmark, item, register).grade(facts, DAY, policy, Trace.none());

        assertThat(grading.problems()).as("%s %s", item.number(), facts).isEmpty();
        grading.fines().forEach(fine -> isLawful(fine, facts, item));
      }
    }
  }

  private static void isLawful(GradedFine fine, CaseFacts facts, BenchmarkItem item) {
    if (fine.clause().isEmpty()) {
      return;
    }
    FineRange statute = FineRange.of(fine.clause().get().fine(), Optional.empty());
    fine.lawful().ifPresent(range -> assertThat(isIn(range, statute)).isTrue());
    Optional<FineRange> yuan = Statutes.inYuan(fine.clause().get().fine(), facts);
    fine.yuan()
        .flatMap(YuanFine::range)
        .ifPresent(
            range ->
                assertThat(isIn(range, yuan.orElseThrow()))
                    .as("%s %s %s", item.number(), facts, fine)
                    .isTrue());
    for (OutcomeFine outcome : fine.byOutcome()) {
      FineRange law = yuan.orElse(statute);
      if (outcome.outcome() == OutcomeGrade.MITIGATED) {
        outcome
            .within()
            .ifPresent(
                range -> {
                  assertThat(range.most().map(law::contains)).contains(true); // it ends at L
                  assertThat(range.mostIncluded()).isFalse();
                  assertThat(range.most().orElseThrow())
                      .isEqualByComparingTo(law.least().orElseThrow());
                });
      } else {
        outcome.within().ifPresent(range -> assertThat(isIn(range, law)).isTrue());
      }
    }
  }

  private static boolean isIn(FineRange inner, FineRange outer) {
    boolean above =
        outer.least().isEmpty()
            || inner.least().filter(end -> end.compareTo(outer.least().get()) >= 0).isPresent();
    boolean below =
        outer.most().isEmpty()
            || inner.most().filter(end -> end.compareTo(outer.most().get()) <= 0).isPresent();
    return above && below && inner.measure().equals(outer.measure());
  }
}
