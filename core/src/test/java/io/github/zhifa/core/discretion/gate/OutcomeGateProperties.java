// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.HarmfulConsequence;
import io.github.zhifa.model.discretion.MentalCapacity;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.discretion.OutcomeGround;
import io.github.zhifa.model.discretion.PartyType;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OutcomeGateProperties {
  private static final LocalDate ACT = LocalDate.of(2026, 8, 1);

  /** One fact that may be stated, set on a builder. */
  private interface Fact {
    void state(Circumstances.Builder builder);
  }

  private static GateResult judge(Circumstances circumstances, ConflictPolicy conflict) {
    return OutcomeGate.judge(
        circumstances, new GatePolicy(conflict, StartDay.DAY_AFTER), Trace.none());
  }

  @Property
  @Label("one more ground for a lighter outcome never makes it heavier")
  void aMilderGroundNeverMakesItHeavier(
      @ForAll("circumstances") Circumstances circumstances,
      @ForAll ConflictPolicy conflict,
      @ForAll("grounds") OutcomeGround ground) {
    Circumstances more =
        Circumstances.builder()
            .from(circumstances)
            .addMilderGrounds(OutcomeGround.builder().from(ground).established(true).build())
            .build();

    ImmutableSet<OutcomeGrade> before = judge(circumstances, conflict).grades();
    ImmutableSet<OutcomeGrade> after = judge(more, conflict).grades();

    assertThat(after.asList().get(0)).isLessThanOrEqualTo(before.asList().get(0));
    assertThat(Iterables.getLast(after)).isLessThanOrEqualTo(Iterables.getLast(before));
  }

  @Property
  @Label("one more ground for a heavier outcome never makes it lighter")
  void aHeavierGroundNeverMakesItLighter(
      @ForAll("circumstances") Circumstances circumstances,
      @ForAll ConflictPolicy conflict,
      @ForAll("grounds") OutcomeGround ground) {
    Circumstances more =
        Circumstances.builder()
            .from(circumstances)
            .addHeavierGrounds(OutcomeGround.builder().from(ground).established(true).build())
            .build();

    ImmutableSet<OutcomeGrade> before = judge(circumstances, conflict).grades();
    ImmutableSet<OutcomeGrade> after = judge(more, conflict).grades();

    assertThat(Iterables.getLast(after)).isGreaterThanOrEqualTo(Iterables.getLast(before));
  }

  @Property
  void theOrderOfGroundsDoesNotMatter(
      @ForAll("circumstances") Circumstances circumstances,
      @ForAll ConflictPolicy conflict,
      @ForAll Random random) {
    Circumstances shuffled =
        Circumstances.builder()
            .from(circumstances)
            .milderGrounds(shuffled(circumstances.milderGrounds(), random))
            .heavierGrounds(shuffled(circumstances.heavierGrounds(), random))
            .build();

    GateResult before = judge(circumstances, conflict);
    GateResult after = judge(shuffled, conflict);

    assertThat(after.grades()).isEqualTo(before.grades());
    assertThat(after.educate()).isEqualTo(before.educate());
    assertThat(after.grounds()).containsExactlyInAnyOrderElementsOf(before.grounds());
    assertThat(after.open()).containsExactlyInAnyOrderElementsOf(before.open());
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  @Property
  @Label("what is learnt narrows the outcome, and a decided outcome stays whatever is learnt")
  void learningAFactNeverWidensTheOutcome(
      @ForAll("circumstances") Circumstances circumstances,
      @ForAll("facts") Fact fact,
      @ForAll ConflictPolicy conflict) {
    Circumstances.Builder builder = Circumstances.builder();
    fact.state(builder);
    Circumstances learnt = builder.build();
    Assume.that(isNew(circumstances, learnt));

    Circumstances.Builder both = Circumstances.builder().from(circumstances);
    fact.state(both);

    GateResult before = judge(circumstances, conflict);
    GateResult after = judge(both.build(), conflict);
    assertThat(before.grades()).containsAll(after.grades());
    if (before.isDecided()) {
      assertThat(after.grades()).isEqualTo(before.grades());
      assertThat(after.isDecided()).isTrue();
    }
  }

  /** A fact is learnt where nothing was stated of it; stating it anew is another case. */
  private static boolean isNew(Circumstances known, Circumstances learnt) {
    return isNew(known.party(), learnt.party())
        && isNew(known.ageYears(), learnt.ageYears())
        && isNew(known.mentalCapacity(), learnt.mentalCapacity())
        && isNew(known.factsEstablished(), learnt.factsEstablished())
        && isNew(known.actDay(), learnt.actDay())
        && isNew(known.continuing(), learnt.continuing())
        && isNew(known.discoveredDay(), learnt.discoveredDay())
        && isNew(known.environment(), learnt.environment())
        && isNew(known.lifeHealthOrFinance(), learnt.lifeHealthOrFinance())
        && isNew(known.minor(), learnt.minor())
        && isNew(known.corrected(), learnt.corrected())
        && isNew(known.harm(), learnt.harm())
        && isNew(known.firstViolation(), learnt.firstViolation())
        && isNew(known.faultless(), learnt.faultless())
        && isNew(known.merit(), learnt.merit())
        && isNew(known.emergency(), learnt.emergency());
  }

  private static boolean isNew(Optional<?> known, Optional<?> learnt) {
    return known.isEmpty() || learnt.isEmpty();
  }

  @Provide
  Arbitrary<Fact> facts() {
    Arbitrary<Boolean> yes = Arbitraries.of(true, false);
    return Arbitraries.oneOf(
        ImmutableList.of(
            Arbitraries.of(PartyType.class).map(x -> b -> b.party(x)),
            Arbitraries.integers().between(10, 20).map(x -> b -> b.ageYears(x)),
            Arbitraries.of(MentalCapacity.class).map(x -> b -> b.mentalCapacity(x)),
            yes.map(x -> b -> b.factsEstablished(x)),
            Arbitraries.integers().between(0, 800).map(x -> b -> b.actDay(ACT.minusDays(x))),
            yes.map(x -> b -> b.continuing(x)),
            Arbitraries.integers()
                .between(0, 2_000)
                .map(x -> b -> b.discoveredDay(ACT.plusDays(x))),
            yes.map(x -> b -> b.environment(x)),
            yes.map(x -> b -> b.lifeHealthOrFinance(x)),
            yes.map(x -> b -> b.minor(x)),
            yes.map(x -> b -> b.corrected(x)),
            Arbitraries.of(HarmfulConsequence.class).map(x -> b -> b.harm(x)),
            yes.map(x -> b -> b.firstViolation(x)),
            yes.map(x -> b -> b.faultless(x)),
            yes.map(x -> b -> b.merit(x)),
            yes.map(x -> b -> b.emergency(x))));
  }

  /** Facts of which each is stated or not; later ones of the same name replace earlier ones. */
  @Provide
  Arbitrary<Circumstances> circumstances() {
    Arbitrary<List<Fact>> some = facts().list().ofMaxSize(12);
    Arbitrary<List<OutcomeGround>> grounds = grounds().list().ofMaxSize(3);
    return Combinators.combine(some, Arbitraries.of(true, false, false), grounds, grounds)
        .as(
            (facts, plain, milder, heavier) -> {
              Circumstances.Builder builder = plain ? Cases.plain() : Circumstances.builder();
              facts.forEach(fact -> fact.state(builder));
              return builder.milderGrounds(milder).heavierGrounds(heavier).build();
            });
  }

  @Provide
  Arbitrary<OutcomeGround> grounds() {
    return Combinators.combine(
            Arbitraries.of("甲", "乙", "丙"),
            Arbitraries.of(Modality.class),
            Arbitraries.of(true, false).optional())
        .as(
            (printed, modality, established) ->
                OutcomeGround.builder()
                    .printed(printed)
                    .source(LegalSource.of("某规定", "第一条"))
                    .modality(modality)
                    .established(established)
                    .build());
  }
}
