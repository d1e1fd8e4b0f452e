// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.HarmfulConsequence;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LimitationProperties {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private static Optional<Boolean> over(Circumstances circumstances, StartDay convention) {
    return Limitation.of(circumstances, convention, Trace.none()).over();
  }

  private static Circumstances discovered(Circumstances circumstances, LocalDate day) {
    return Circumstances.builder().from(circumstances).discoveredDay(day).build();
  }

  @Property
  @Label("in one law in force, once over always over")
  void aTermThatIsOverStaysOver(
      @ForAll("acts") Circumstances act,
      @ForAll StartDay convention,
      @ForAll @IntRange(max = 4_000) int days,
      @ForAll @IntRange(max = 400) int more) {
    LocalDate day = act.actDay().orElseThrow().plusDays(days);
    Circumstances domestic = Circumstances.builder().from(act).environment(false).build();

    if (over(discovered(domestic, day), convention).equals(Optional.of(true))) {
      assertThat(over(discovered(domestic, day.plusDays(more)), convention)).contains(true);
    }
  }

  @Property
  @Label("counting from the next day never ends a term earlier than counting the day itself")
  void theNextDayIsNeverStricter(
      @ForAll("acts") Circumstances act, @ForAll @IntRange(max = 4_000) int days) {
    Circumstances found = discovered(act, act.actDay().orElseThrow().plusDays(days));

    if (over(found, StartDay.DAY_AFTER).equals(Optional.of(true))) {
      assertThat(over(found, StartDay.INCLUDED)).contains(true);
    }
  }

  @Property
  @Label("two years or less are never too late, more than five always")
  void twoYearsAreTheLeastAndFiveTheMost(
      @ForAll("acts") Circumstances act, @ForAll @IntRange(max = 4_000) int days) {
    LocalDate start = act.actDay().orElseThrow();
    LocalDate day = start.plusDays(days);

    Optional<Boolean> answer = over(discovered(act, day), StartDay.DAY_AFTER);

    if (!day.isAfter(start.plusYears(2))) {
      assertThat(answer).contains(false);
    } else if (day.isAfter(start.plusYears(5))) {
      assertThat(answer).contains(true);
    }
  }

  @Provide
  Arbitrary<Circumstances> acts() {
    Arbitrary<Optional<Boolean>> known = Arbitraries.of(true, false).optional();
    return Combinators.combine(
            Arbitraries.integers().between(0, 3_000),
            known,
            known,
            Arbitraries.of(HarmfulConsequence.class).optional())
        .as(
            (days, environment, safety, harm) ->
                Circumstances.builder()
                    .actDay(FIRST.plusDays(days))
                    .continuing(false)
                    .environment(environment)
                    .lifeHealthOrFinance(safety)
                    .harm(harm)
                    .build());
  }
}
