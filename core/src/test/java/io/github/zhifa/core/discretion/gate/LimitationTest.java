// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.HarmfulConsequence;
import io.github.zhifa.model.discretion.LimitationTerm;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 行政处罚法 art 36 and 生态环境法典 art 1054. */
class LimitationTest {

  private static Limitation of(Circumstances.Builder circumstances) {
    return Limitation.of(circumstances.build(), StartDay.DAY_AFTER, Trace.kept());
  }

  private static Circumstances.Builder act(String day, String discovered) {
    return Cases.plain().actDay(LocalDate.parse(day)).discoveredDay(LocalDate.parse(discovered));
  }

  @ParameterizedTest
  @CsvSource({
    // two years from 2024-03-10: counted from the next day the last is 2026-03-10 (民法典 201, 202)
    "2024-03-10, 2026-03-10, DAY_AFTER, false",
    "2024-03-10, 2026-03-11, DAY_AFTER, true",
    // with the day itself the last is 2026-03-09
    "2024-03-10, 2026-03-09, INCLUDED, false",
    "2024-03-10, 2026-03-10, INCLUDED, true",
    // 2026 has no 29 February: the month ends on the 28th, whichever way it is counted
    "2024-02-29, 2026-02-28, DAY_AFTER, false",
    "2024-02-29, 2026-03-01, DAY_AFTER, true",
    "2024-02-29, 2026-02-28, INCLUDED, false"
  })
  void twoYearsEndOnTheDayThatTheConventionSays(
      String day, String discovered, StartDay convention, boolean over) {
    Limitation limitation = Limitation.of(act(day, discovered).build(), convention, Trace.none());

    assertThat(limitation.over()).contains(over);
  }

  @ParameterizedTest
  @CsvSource({
    "true, OTHER, false", // 涉及公民生命健康安全 and harm: five years
    "true, MINOR, false", // a minor consequence is one
    "true, NONE, true", // no harm: two years
    "false, OTHER, true"
  })
  void fiveYearsNeedBothTheSubjectAndTheHarm(
      boolean subject, HarmfulConsequence harm, boolean over) {
    Limitation limitation =
        of(act("2020-01-01", "2024-01-01").lifeHealthOrFinance(subject).harm(harm));

    assertThat(limitation.over()).contains(over);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-15, OTHER, 2031-08-15, false", // the code: five years for harm to the environment
    "2026-08-15, OTHER, 2031-08-16, true",
    "2026-08-15, NONE, 2028-08-16, true", // others two years
    "2022-01-01, OTHER, 2026-08-20, true", // over before the code came: not revived
    "2022-01-01, OTHER, 2024-06-01, true" // discovered before the code: art 36 alone
  })
  void theCodeHasFiveYearsForHarmToTheEnvironment(
      String day, HarmfulConsequence harm, String discovered, boolean over) {
    assertThat(of(act(day, discovered).environment(true).harm(harm)).over()).contains(over);
  }

  @Test
  void whetherTheCodeReachesAnActBeforeItIsLeftOpenWhereItDecides() {
    Circumstances.Builder case_ =
        act("2025-01-01", "2027-06-01").environment(true).harm(HarmfulConsequence.OTHER);

    Limitation limitation = of(case_);

    assertThat(limitation.over()).isEmpty(); // art 36: over on 2027-01-02; art 1054: 2030-01-01
    assertThat(limitation.missing())
        .anyMatch(missing -> missing.en().contains("before 2026-08-15"));
    assertThat(of(case_.discoveredDay(LocalDate.of(2026, 12, 1))).over()).contains(false);
  }

  @Test
  void aContinuingActIsCountedFromItsEnd() {
    Circumstances.Builder ended =
        act("2020-01-01", "2026-06-01").continuing(true).endDay(LocalDate.of(2025, 1, 1));

    assertThat(of(ended).over()).contains(false);
    assertThat(of(ended).startDay()).contains(LocalDate.of(2025, 1, 1));
  }

  @Test
  void whetherAnActWentOnMattersOnlyOnceTheTermIsOver() {
    assertThat(of(act("2026-01-01", "2026-06-01").continuing(Optional.empty())).over())
        .contains(false);
    assertThat(of(act("2020-01-01", "2026-06-01").continuing(Optional.empty())).over()).isEmpty();
    assertThat(of(act("2020-01-01", "2026-06-01").continuing(true)).over()).isEmpty();
  }

  @Test
  void anotherLawMaySetItsOwnTerm() {
    LimitationTerm sixMonths =
        LimitationTerm.builder().months(6).source(LegalSource.of("某法", "第二十五条")).build();

    Limitation limitation = of(act("2026-01-01", "2026-07-02").limitationTerm(sixMonths));

    assertThat(limitation.over()).contains(true);
    assertThat(limitation.source()).isEqualTo(sixMonths.source());
  }

  @Test
  void anUnknownFactIsAskedForOnlyWhereItDecides() {
    Circumstances.Builder early =
        act("2026-01-01", "2026-06-01")
            .environment(Optional.empty())
            .lifeHealthOrFinance(Optional.empty())
            .harm(Optional.empty());
    Circumstances.Builder late =
        act("2023-01-01", "2026-06-01")
            .lifeHealthOrFinance(Optional.empty())
            .harm(HarmfulConsequence.OTHER);

    assertThat(of(early).over()).contains(false);
    assertThat(of(late).over()).isEmpty();
    assertThat(of(late).missing()).hasSize(1);
  }

  @Test
  void daysThatAreNotKnownAreAskedFor() {
    Limitation limitation = of(Circumstances.builder());

    assertThat(limitation.over()).isEmpty();
    assertThat(limitation.missing()).hasSize(2);
  }
}
