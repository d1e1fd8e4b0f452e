// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static io.github.zhifa.core.discretion.Provisions.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.law.FineAmount;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MidCaseTest {
  private static final MidCase.Days DAYS =
      new MidCase.Days(
          LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 5, 1));

  private static BenchmarkEdition edition(
      String name, String first, String last, Optional<FineAmount> fine) {
    return new BenchmarkEdition(
        name, Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)), fine);
  }

  private static MidCase of(MidCasePolicy policy, FineAmount first, FineAmount third) {
    return MidCase.of(
        ImmutableList.of(
            edition("2021", "2021-01-01", "2025-12-31", Optional.of(first)),
            edition("2026-1", "2026-01-01", "2026-03-31", Optional.empty()),
            edition("2026-2", "2026-04-01", "2031-03-31", Optional.of(third))),
        DAYS,
        policy,
        Trace.kept());
  }

  @ParameterizedTest
  @CsvSource({
    "AT_ACT, 2021",
    "AT_FILING, 2026-1",
    "AT_DECISION, 2026-2",
    "LIGHTER, 2026-2",
  })
  void thePolicySaysWhichEditionGoverns(MidCasePolicy policy, String name) {
    MidCase found = of(policy, yuan(1_000, 5_000), yuan(1_000, 3_000));

    assertThat(found.edition().map(BenchmarkEdition::name)).contains(name);
    assertThat(found.trace()).hasSize(1);
  }

  @Test
  void theLighterIsTheOneAtTheActUnlessTheNewOneIsLighter() {
    assertThat(of(MidCasePolicy.LIGHTER, yuan(1, 2), yuan(1, 2)).edition())
        .map(BenchmarkEdition::name)
        .contains("2021");
    assertThat(of(MidCasePolicy.LIGHTER, yuan(1, 2), yuan(1, 3)).edition())
        .map(BenchmarkEdition::name)
        .contains("2021");
  }

  @Test
  void aDayWithNoneOrWithSeveralIsUndecided() {
    MidCase none = MidCase.of(ImmutableList.of(), DAYS, MidCasePolicy.AT_ACT, Trace.kept());
    MidCase several =
        MidCase.of(
            ImmutableList.of(
                edition("a", "2021-01-01", "2030-01-01", Optional.empty()),
                edition("b", "2021-01-01", "2030-01-01", Optional.empty())),
            DAYS,
            MidCasePolicy.AT_ACT,
            Trace.kept());

    assertThat(none.edition()).isEmpty();
    assertThat(none.missing()).hasSize(1);
    assertThat(several.edition()).isEmpty();
    assertThat(several.missing().get(0).en()).contains("several");
  }
}
