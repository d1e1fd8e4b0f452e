// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static io.github.zhifa.core.discretion.Provisions.code;
import static io.github.zhifa.core.discretion.Provisions.times;
import static io.github.zhifa.core.discretion.Provisions.unlawful;
import static io.github.zhifa.core.discretion.Provisions.yuan;
import static io.github.zhifa.model.law.PenaltyKind.CONFISCATION_OF_GAINS;
import static io.github.zhifa.model.law.PenaltyKind.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.law.InstrumentKind;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.law.PenaltyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 行政处罚法 art 29: 按照罚款数额高的规定处罚. */
class DoubleFineTest {
  private static final Norm SMALL = Norm.of(code("第一条", yuan(500, 2_000), WARNING));
  private static final Norm LARGE = Norm.of(code("第二条", yuan(100, 5_000), CONFISCATION_OF_GAINS));
  private static final Norm MULTIPLE = Norm.of(code("第三条", times(1, 5, "违法所得")));

  private static DoubleFine of(Norm... norms) {
    return of(FineBases.none(), norms);
  }

  private static DoubleFine of(FineBases bases, Norm... norms) {
    return DoubleFine.of(
        ImmutableList.copyOf(norms), FinePrecedence.HIGHER_FINE, bases, Trace.kept());
  }

  private static DoubleFine byRank(Norm... norms) {
    return DoubleFine.of(
        ImmutableList.copyOf(norms),
        FinePrecedence.RANK_SPECIAL_LATER_FINE,
        FineBases.none(),
        Trace.kept());
  }

  private static Norm ranked(
      Norm norm, InstrumentKind rank, Optional<Boolean> special, Optional<Boolean> refines) {
    return new Norm(norm.provision(), Optional.of(rank), special, refines);
  }

  private static Norm ranked(Norm norm, InstrumentKind rank) {
    return ranked(norm, rank, Optional.of(false), Optional.of(false));
  }

  @Test
  void theHigherMaximumGovernsThoughItsMinimumIsLower() {
    DoubleFine fine = of(SMALL, LARGE);

    assertThat(fine.choice()).isEqualTo(NormChoice.GOVERNS);
    assertThat(fine.governing()).contains(LARGE);
  }

  @Test
  void whatStandsBesideTheFinesMayBeImposedTogether() {
    assertThat(of(SMALL, LARGE).beside()).containsExactly(WARNING, CONFISCATION_OF_GAINS);
  }

  @Test
  void anEqualMaximumIsDecidedByTheMinimum() {
    Norm higherLeast = Norm.of(code("第四条", yuan(1_000, 5_000)));

    assertThat(of(LARGE, higherLeast).governing()).contains(higherLeast);
  }

  @Test
  void equalFinesAreAmbiguous() {
    Norm same = Norm.of(code("第四条", yuan(100, 5_000)));

    DoubleFine fine = of(SMALL, LARGE, same);

    assertThat(fine.choice()).isEqualTo(NormChoice.AMBIGUOUS);
    assertThat(fine.governing()).isEmpty();
    assertThat(fine.tied()).containsExactlyInAnyOrder(LARGE, same);
  }

  @Test
  void aMultipleIsComparedOnlyWithItsBase() {
    DoubleFine without = of(SMALL, MULTIPLE);
    FineBases gains =
        new FineBases(ImmutableMap.of("违法所得", BigDecimal.valueOf(300)), ImmutableMap.of());

    assertThat(without.choice()).isEqualTo(NormChoice.UNDECIDED);
    assertThat(without.missing().get(0).zh()).contains("违法所得");
    assertThat(of(gains, SMALL, MULTIPLE).governing()).contains(SMALL); // 5 x 300 = 1,500
    assertThat(of(gains, LARGE, MULTIPLE, SMALL).governing()).contains(LARGE);
  }

  @Test
  void aProvisionWhoseConditionsAreNotFulfilledIsLeftOut() {
    Norm not = Norm.of(unlawful(LARGE.provision(), Optional.of(false)));

    DoubleFine fine = of(SMALL, not);

    assertThat(fine.governing()).contains(SMALL);
    assertThat(fine.beside()).containsExactly(WARNING);
  }

  @Test
  void aProvisionThatPerhapsAppliesMattersOnlyWhereItWouldPrevail() {
    Norm perhapsLarge = Norm.of(unlawful(LARGE.provision(), Optional.empty()));
    Norm perhapsSmall = Norm.of(unlawful(SMALL.provision(), Optional.empty()));

    assertThat(of(SMALL, perhapsLarge).choice()).isEqualTo(NormChoice.UNDECIDED);
    assertThat(of(LARGE, perhapsSmall).governing()).contains(LARGE);
    assertThat(of(perhapsSmall).choice()).isEqualTo(NormChoice.UNDECIDED);
  }

  @Test
  void withoutFinesThereIsNone() {
    PenaltyProvision warning =
        PenaltyProvision.builder()
            .source(LegalSource.of("某法", "第一条"))
            .unlawful(true)
            .modality(Modality.MAY)
            .addBeside(PenaltyKind.WARNING)
            .build();

    assertThat(of(Norm.of(warning)).choice()).isEqualTo(NormChoice.NO_FINE);
    assertThat(of().choice()).isEqualTo(NormChoice.NO_FINE);
  }

  @Test
  void theHigherLawPrevailsByGuangdongsArticle7ThoughItsFineIsLower() {
    Norm law = ranked(SMALL, InstrumentKind.LAW);
    Norm regulation = ranked(LARGE, InstrumentKind.LOCAL_REGULATION);

    assertThat(byRank(law, regulation).governing()).contains(law);
  }

  @Test
  void aLowerLawThatWorksTheHigherOneOutPrevails() {
    Norm law = ranked(LARGE, InstrumentKind.LAW);
    Norm detail =
        ranked(SMALL, InstrumentKind.LOCAL_REGULATION, Optional.of(false), Optional.of(true));
    Norm unknown =
        ranked(SMALL, InstrumentKind.LOCAL_REGULATION, Optional.of(false), Optional.empty());

    assertThat(byRank(law, detail).governing()).contains(detail);
    assertThat(byRank(law, unknown).choice()).isEqualTo(NormChoice.UNDECIDED);
  }

  @Test
  void aLocalRegulationAndADepartmentRuleAreForOthersToDecide() {
    DoubleFine fine =
        byRank(
            ranked(SMALL, InstrumentKind.LOCAL_REGULATION),
            ranked(LARGE, InstrumentKind.DEPARTMENT_RULE));

    assertThat(fine.choice()).isEqualTo(NormChoice.UNDECIDED); // art 7 (6)
  }

  @Test
  void specialThenLaterThenTheFine() {
    Norm special = ranked(SMALL, InstrumentKind.LAW, Optional.of(true), Optional.of(false));
    Norm plain = ranked(LARGE, InstrumentKind.LAW);
    Norm earlier = ranked(since(LARGE, LocalDate.of(2020, 1, 1)), InstrumentKind.LAW);
    Norm later = ranked(SMALL, InstrumentKind.LAW);

    assertThat(byRank(special, plain).governing()).contains(special);
    assertThat(byRank(earlier, later).governing()).contains(later);
    assertThat(byRank(later, plain).governing()).contains(plain); // one day: the higher fine
  }

  private static Norm since(Norm norm, LocalDate day) {
    return Norm.of(PenaltyProvision.builder().from(norm.provision()).firstDay(day).build());
  }
}
