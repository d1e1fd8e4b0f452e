// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.ChoiceCriterion;
import io.github.zhifa.model.discretion.Criterion;
import io.github.zhifa.model.discretion.FactWay;
import io.github.zhifa.model.discretion.NumberCriterion;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.discretion.TierRole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The analysis of a table against the grading of every case of a small grid, one by one: times,
 * persons and a region.
 */
class FactTableProperties {
  private static final int MOST = 6;
  private static final ImmutableList<String> NAMED = ImmutableList.of("甲", "乙");

  /** A case may be in a region that no row names. */
  private static final ImmutableList<String> REGIONS = ImmutableList.of("甲", "乙", "丙");

  /** A row: ends of both numbers, 0 where it leaves one open, and a region, maybe none. */
  private record Rule(List<Integer> ends, String region, boolean overriding) {
    boolean holds(Case facts) {
      return isWithin(facts.times(), ends.get(0), ends.get(1))
          && isWithin(facts.persons(), ends.get(2), ends.get(3))
          && (region.isEmpty() || region.equals(facts.region()));
    }

    private static boolean isWithin(int value, int least, int most) {
      return value >= least && (most == 0 || value <= most);
    }

    Tier tier(int place) {
      List<TierCondition> conditions = new ArrayList<>();
      conditions.add(condition("次数", number("次数", "次", ends.get(0), ends.get(1))));
      conditions.add(condition("人数", number("人数", "人", ends.get(2), ends.get(3))));
      conditions.add(
          condition(
              "区域",
              Optional.of(region)
                  .filter(name -> !name.isEmpty())
                  .map(name -> ChoiceCriterion.builder().factor("区域").value(name).build())));
      return Tier.builder()
          .role(overriding ? TierRole.OVERRIDING : TierRole.ORDINARY)
          .conditions(conditions)
          .fine(FactTables.yuan(1000L * (place + 1)))
          .build();
    }

    private static Optional<NumberCriterion> number(String name, String unit, int least, int most) {
      if (least == 0 && most == 0) {
        return Optional.empty();
      }
      return Optional.of(
          NumberCriterion.builder()
              .factor(name)
              .unit(unit)
              .atLeast(end(least))
              .atMost(end(most))
              .build());
    }

    private static Optional<BigDecimal> end(int number) {
      return Optional.of(number).filter(end -> end > 0).map(BigDecimal::valueOf);
    }
  }

  private record Case(int times, int persons, String region) {}

  private static TierCondition condition(String factor, Optional<? extends Criterion> criterion) {
    FactWay.Builder way = FactWay.builder();
    criterion.ifPresent(way::addCriteria);
    return TierCondition.builder()
        .factor(factor)
        .printed(criterion.isPresent() ? "如表" : "/")
        .addWays(way.build())
        .build();
  }

  /** Rows whose numbers both begin with 1, so that what lies below is no end of the table. */
  @Provide
  Arbitrary<List<Rule>> tables() {
    Arbitrary<Integer> end = Arbitraries.integers().between(0, MOST);
    Arbitrary<List<Integer>> ends =
        end.list()
            .ofSize(4)
            .filter(
                list -> isOrdered(list.get(0), list.get(1)) && isOrdered(list.get(2), list.get(3)));
    Arbitrary<String> region = Arbitraries.of("甲", "乙", "");
    return Combinators.combine(ends, region, Arbitraries.of(false, false, true))
        .as(Rule::new)
        .filter(rule -> !rule.equals(new Rule(List.of(0, 0, 0, 0), "", rule.overriding())))
        .list()
        .ofMinSize(2)
        .ofMaxSize(5);
  }

  private static boolean isOrdered(int least, int most) {
    return most == 0 || least <= most;
  }

  private static ImmutableList<Case> grid() {
    ImmutableList.Builder<Case> cases = ImmutableList.builder();
    for (int times = 1; times <= MOST + 1; times++) {
      for (int persons = 1; persons <= MOST + 1; persons++) {
        for (String region : REGIONS) {
          cases.add(new Case(times, persons, region));
        }
      }
    }
    return cases.build();
  }

  private static FactTable table(List<Rule> rules) {
    return FactTables.tables(FactTables.UNKNOWN, List.of(), tiers(rules)).tiers().get(0);
  }

  private static List<Tier> tiers(List<Rule> rules) {
    return IntStream.range(0, rules.size()).mapToObj(i -> rules.get(i).tier(i)).toList();
  }

  /** The rows that hold for a case and over which none prevails. */
  private static ImmutableSet<Integer> deciding(List<Rule> rules, Case facts) {
    boolean overridden = rules.stream().anyMatch(rule -> rule.overriding() && rule.holds(facts));
    return IntStream.range(0, rules.size())
        .filter(i -> rules.get(i).holds(facts) && rules.get(i).overriding() == overridden)
        .boxed()
        .collect(ImmutableSet.toImmutableSet());
  }

  @Property(tries = 300)
  @Label("two rows meet where, and only where, some case of the grid is of both")
  void meetingsAreThoseOfTheGrid(@ForAll("tables") List<Rule> rules) {
    Set<List<Integer>> expected = new LinkedHashSet<>();
    for (Case facts : grid()) {
      ImmutableList<Integer> holding = deciding(rules, facts).asList();
      for (int one : holding) {
        holding.stream().filter(other -> other > one).forEach(o -> expected.add(List.of(one, o)));
      }
    }

    FactTable table = table(rules);

    assertThat(table.meetings().complete()).isTrue();
    assertThat(table.meetings().found())
        .allMatch(meeting -> meeting.kind() == Meeting.Kind.OVERLAP)
        .extracting(meeting -> List.of(meeting.first(), meeting.second()))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 300)
  @Label("there is a gap where, and only where, no row holds for some case between the ends")
  void gapsAreThoseOfTheGrid(@ForAll("tables") List<Rule> rules) {
    List<Case> missing =
        grid().stream()
            .filter(facts -> isBetweenEnds(rules, facts))
            .filter(facts -> deciding(rules, facts).isEmpty())
            .toList();

    List<FactGap> gaps = table(rules).gaps().found();

    assertThat(gaps.isEmpty()).isEqualTo(missing.isEmpty());
    assertThat(gaps)
        .allSatisfy(
            gap ->
                assertThat(missing)
                    .as("a case for the witness %s", gap.witness())
                    .anyMatch(facts -> agrees(facts, gap.witness())));
  }

  @Property(tries = 300)
  @Label("a row is masked where, and only where, it decides no case of the grid")
  void maskedRowsDecideNoCase(@ForAll("tables") List<Rule> rules) {
    Set<Integer> deciding = new LinkedHashSet<>();
    grid().forEach(facts -> deciding.addAll(deciding(rules, facts)));

    assertThat(table(rules).masked().found())
        .extracting(FactTable.Superfluous::place)
        .containsExactlyElementsOf(
            IntStream.range(0, rules.size()).filter(i -> !deciding.contains(i)).boxed().toList());
  }

  @Property(tries = 60)
  @Label("grading finds one tier for a case where the analysis says that one decides, else none")
  void gradingAgrees(@ForAll("tables") List<Rule> rules) {
    BenchmarkItem item = FactTables.item(List.of(), tiers(rules));
    ItemGrader grader = ItemGrader.of(FactTables.benchmark(FactTables.UNKNOWN, item), item);
    Set<String> known = regions(rules);
    for (Case facts : grid()) {
      if (known.containsAll(NAMED) && known.contains(facts.region())) {
        ImmutableSet<Integer> deciding = deciding(rules, facts);
        Grading grading = grader.grade(asked(facts, rules), Trace.none());

        assertThat(grading.status() == GradingStatus.GRADED).isEqualTo(deciding.size() == 1);
        if (deciding.size() == 1) {
          assertThat(grading.fines().get(0).tier()).hasValue(deciding.asList().get(0));
        }
      }
    }
  }

  /** The facts that the table asks for: others are refused. */
  private static CaseFacts asked(Case facts, List<Rule> rules) {
    CaseFacts.Builder asked = CaseFacts.builder().formatVersion(1);
    if (isAsked(rules, 0)) {
      asked.putNumbers("次数", BigDecimal.valueOf(facts.times()));
    }
    if (isAsked(rules, 2)) {
      asked.putNumbers("人数", BigDecimal.valueOf(facts.persons()));
    }
    return asked.putChoices("区域", facts.region()).build();
  }

  private static boolean isAsked(List<Rule> rules, int end) {
    return rules.stream().anyMatch(rule -> rule.ends().get(end) + rule.ends().get(end + 1) > 0);
  }

  private static Set<String> regions(List<Rule> rules) {
    Set<String> regions = new LinkedHashSet<>();
    rules.forEach(rule -> regions.add(rule.region()));
    return regions;
  }

  /** Whether no number lies beyond all rows that go by it, and the region is one that is named. */
  private static boolean isBetweenEnds(List<Rule> rules, Case facts) {
    Set<String> named = regions(rules);
    named.remove("");
    return isBetween(rules, 0, facts.times())
        && isBetween(rules, 2, facts.persons())
        && (named.isEmpty() || named.contains(facts.region()));
  }

  private static boolean isBetween(List<Rule> rules, int end, int value) {
    List<Rule> own =
        rules.stream().filter(rule -> rule.ends().get(end) + rule.ends().get(end + 1) > 0).toList();
    return own.isEmpty()
        || (own.stream().anyMatch(rule -> value >= rule.ends().get(end))
            && own.stream()
                .map(rule -> rule.ends().get(end + 1))
                .anyMatch(most -> most == 0 || value <= most));
  }

  private static boolean agrees(Case facts, String witness) {
    return Splitter.on('，')
        .splitToStream(witness)
        .allMatch(
            text ->
                text.startsWith("区域=")
                    ? text.equals("区域=" + facts.region())
                    : CharMatcher.inRange('0', '9')
                        .retainFrom(text)
                        .equals(
                            String.valueOf(
                                text.startsWith("次数") ? facts.times() : facts.persons())));
  }
}
