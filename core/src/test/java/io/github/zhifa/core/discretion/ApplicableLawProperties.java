// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.InstrumentKind;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.law.PenaltyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the choice in time and of the fine for one act. */
class ApplicableLawProperties {
  private static final LocalDate CHANGE = LocalDate.of(2026, 8, 15);
  private static final BigDecimal GAINS = BigDecimal.valueOf(7);
  private static final FineBases BASES =
      new FineBases(ImmutableMap.of("违法所得", GAINS), ImmutableMap.of());

  @Property
  @Label("the law that applies is never heavier than the law at the act (行政处罚法 第三十七条)")
  void neverHeavierThanTheLawAtTheAct(
      @ForAll("old") PenaltyProvision old,
      @ForAll("amended") PenaltyProvision amended,
      @ForAll("days") ApplicableLaw.Days days) {
    ApplicableLaw law = ApplicableLaw.of(old, amended, days, BASES, Trace.none());

    PenaltyProvision atAct = days.act().isBefore(CHANGE) ? old : amended;
    law.provision()
        .ifPresent(
            applied -> {
              assertThat(most(applied)).isLessThanOrEqualTo(most(atAct));
              assertThat(atAct.beside()).containsAll(applied.beside());
            });
    assertThat(law.provision().isPresent())
        .isEqualTo(law.choice() == LawChoice.AT_ACT || law.choice() == LawChoice.NEW);
    assertThat(law.missing().isEmpty()).isEqualTo(law.choice() != LawChoice.UNDECIDED);
  }

  @Property
  @Label("whichever way round, at most one of two provisions is lighter")
  void comparingMirrors(
      @ForAll("amended") PenaltyProvision left, @ForAll("amended") PenaltyProvision right) {
    Weight.Order order = new ProvisionComparison(BASES).compare(left, right).order();
    Weight.Order mirrored = new ProvisionComparison(BASES).compare(right, left).order();

    assertThat(mirrored)
        .isEqualTo(
            switch (order) {
              case LESS -> Weight.Order.MORE;
              case MORE -> Weight.Order.LESS;
              case EQUAL -> Weight.Order.EQUAL;
              case UNKNOWN -> Weight.Order.UNKNOWN;
            });
  }

  @Property
  @Label("the order in which provisions are named does not matter, and none has a higher maximum")
  void oneFineIsTheSameInAnyOrder(
      @ForAll("norms") List<Norm> norms,
      @ForAll FinePrecedence precedence,
      @ForAll boolean based,
      @ForAll Random random) {
    FineBases bases = based ? BASES : FineBases.none();
    List<Norm> other = new ArrayList<>(norms);
    Collections.shuffle(other, random);

    DoubleFine fine = DoubleFine.of(norms, precedence, bases, Trace.none());
    DoubleFine again = DoubleFine.of(other, precedence, bases, Trace.none());

    assertThat(again.choice()).isEqualTo(fine.choice());
    assertThat(again.governing()).isEqualTo(fine.governing());
    assertThat(again.tied()).isEqualTo(fine.tied());
    assertThat(again.beside()).isEqualTo(fine.beside());
    assertThat(again.missing()).containsExactlyInAnyOrderElementsOf(fine.missing());
    if (based && precedence == FinePrecedence.HIGHER_FINE) {
      fine.governing()
          .ifPresent(
              one ->
                  assertThat(norms)
                      .filteredOn(norm -> norm.provision().unlawful().equals(Optional.of(true)))
                      .allMatch(
                          norm -> most(norm.provision()).compareTo(most(one.provision())) <= 0));
    }
  }

  /** The greatest fine in yuan, worked out apart from the code under test; none is below any. */
  private static BigDecimal most(PenaltyProvision provision) {
    Optional<FineAmount> fine = provision.fine();
    if (fine.isEmpty()) {
      return BigDecimal.ONE.negate();
    }
    BigDecimal most = fine.get().most().orElseThrow();
    return fine.get().measure().base().isPresent() ? most.multiply(GAINS) : most;
  }

  @Provide
  Arbitrary<ApplicableLaw.Days> days() {
    Arbitrary<Integer> around = Arbitraries.integers().between(-5, 5);
    return Combinators.combine(around, around)
        .as(
            (one, two) ->
                new ApplicableLaw.Days(
                    CHANGE.plusDays(Math.min(one, two)), CHANGE.plusDays(Math.max(one, two))));
  }

  @Provide
  Arbitrary<PenaltyProvision> old() {
    return provisions(Optional.empty(), Optional.of(CHANGE.minusDays(1)));
  }

  @Provide
  Arbitrary<PenaltyProvision> amended() {
    return provisions(Optional.of(CHANGE), Optional.empty());
  }

  @Provide
  Arbitrary<List<Norm>> norms() {
    Arbitrary<Optional<Boolean>> known = Arbitraries.of(true, false).optional(0.8);
    return Combinators.combine(
            amended(), Arbitraries.of(InstrumentKind.class).optional(0.9), known, known)
        .as(Norm::new)
        .list()
        .ofMaxSize(5);
  }

  private static Arbitrary<PenaltyProvision> provisions(
      Optional<LocalDate> first, Optional<LocalDate> last) {
    Arbitrary<Set<PenaltyKind>> kinds =
        Arbitraries.of(PenaltyKind.WARNING, PenaltyKind.CLOSURE, PenaltyKind.DETENTION)
            .set()
            .ofMaxSize(2);
    Arbitrary<Optional<Boolean>> unlawful =
        Arbitraries.of(
            ImmutableList.of(
                Optional.of(true), Optional.of(true), Optional.of(false), Optional.empty()));
    return Combinators.combine(fines(), kinds, unlawful, Arbitraries.of(Modality.class))
        .as(
            (fine, beside, holds, modality) ->
                PenaltyProvision.builder()
                    .source(LegalSource.of("某法", "第一条"))
                    .firstDay(first)
                    .lastDay(last)
                    .unlawful(holds)
                    .fine(fine)
                    .modality(modality)
                    .addAllBeside(beside)
                    .build());
  }

  private static Arbitrary<Optional<FineAmount>> fines() {
    Arbitrary<Integer> end = Arbitraries.integers().between(0, 20);
    return Combinators.combine(end, end, Arbitraries.of(0, 1, 2, 3))
        .as(
            (one, two, kind) -> {
              long least = Math.min(one, two);
              long most = Math.max(one, two);
              return switch (kind) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(Provisions.times(least, most, "违法所得"));
                default -> Optional.of(Provisions.yuan(least, most));
              };
            });
  }
}
