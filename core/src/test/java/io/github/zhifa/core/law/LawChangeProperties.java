// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.ArticleRemap;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

class LawChangeProperties {
  @Property(tries = 500)
  @Label("for what stands in the middle, asking in two steps comes to asking at once")
  void stepsCompose(
      @ForAll("registers") InstrumentRegister register,
      @ForAll("sources") LegalSource source,
      @ForAll @IntRange(max = 60) int one,
      @ForAll @IntRange(max = 60) int two,
      @ForAll @IntRange(max = 60) int three) {
    List<LocalDate> days = days(one, two, three);
    Instruments instruments = new Instruments(register);

    BasisChange atOnce = new LawChange(instruments, days.get(0), days.get(2)).of(source);
    BasisChange first = new LawChange(instruments, days.get(0), days.get(1)).of(source);
    boolean stands = first.outcomes().stream().allMatch(outcome -> outcome.consequence().stands());
    Statistics.collect(stands ? atOnce.consequence() : "does not stand in the middle");
    if (!stands) {
      assertThat(atOnce.consequence()).isNotEqualTo(BasisConsequence.UNAFFECTED);
      return;
    }
    Set<Standing> inSteps = new HashSet<>();
    for (BasisOutcome middle : first.outcomes()) {
      new LawChange(instruments, days.get(1), days.get(2))
          .of(middle.source())
          .outcomes()
          .forEach(end -> inSteps.add(Standing.of(middle, end)));
    }

    assertThat(inSteps).isEqualTo(Standing.of(atOnce));
  }

  @Property(tries = 300)
  @Label("between a day and itself nothing changes for what is in force on it")
  void oneDayChangesNothing(
      @ForAll("registers") InstrumentRegister register,
      @ForAll("sources") LegalSource source,
      @ForAll @IntRange(max = 60) int day) {
    LocalDate on = SoundRegisters.START.plusDays(day);
    Instruments instruments = new Instruments(register);

    BasisChange change = new LawChange(instruments, on, on).of(source);

    assertThat(change.consequence() == BasisConsequence.UNAFFECTED)
        .isEqualTo(instruments.forceOf(source, on) == Force.IN_FORCE);
  }

  @Property(tries = 300)
  @Label("the order of the register and of the bases does not matter")
  void orderDoesNotMatter(
      @ForAll("registers") InstrumentRegister register,
      @ForAll @Size(max = 5) List<@From("sources") LegalSource> cited,
      @ForAll @IntRange(max = 60) int one,
      @ForAll @IntRange(max = 60) int two,
      @ForAll Random random) {
    List<Instrument> instruments = new ArrayList<>(register.instruments());
    List<ArticleRemap> remaps = new ArrayList<>(register.remaps());
    List<LegalSource> bases = new ArrayList<>(cited);
    List.of(instruments, remaps, bases).forEach(list -> Collections.shuffle(list, random));
    InstrumentRegister shuffled =
        InstrumentRegister.builder()
            .formatVersion(1)
            .instruments(instruments)
            .remaps(remaps)
            .build();
    List<LocalDate> days = days(one, two, two);

    EntryChange ours = new LawChange(new Instruments(register), days.get(0), days.get(2)).of(cited);
    EntryChange theirs =
        new LawChange(new Instruments(shuffled), days.get(0), days.get(2)).of(bases);

    assertThat(theirs.consequence()).isEqualTo(ours.consequence());
    assertThat(theirs.changes()).containsExactlyInAnyOrderElementsOf(ours.changes());
  }

  @Provide
  Arbitrary<InstrumentRegister> registers() {
    return SoundRegisters.all();
  }

  @Provide
  Arbitrary<LegalSource> sources() {
    return SoundRegisters.sources();
  }

  private static List<LocalDate> days(int... offsets) {
    return java.util.Arrays.stream(offsets)
        .sorted()
        .mapToObj(SoundRegisters.START::plusDays)
        .toList();
  }

  /** Where a basis stands in the end; what was moved on the way stays moved. */
  private record Standing(LegalSource source, BasisConsequence consequence) {
    static Set<Standing> of(BasisChange change) {
      Set<Standing> all = new HashSet<>();
      change.outcomes().forEach(each -> all.add(new Standing(each.source(), each.consequence())));
      return all;
    }

    static Standing of(BasisOutcome middle, BasisOutcome end) {
      boolean moved =
          middle.consequence() == BasisConsequence.REMAP_KNOWN
              && end.consequence() == BasisConsequence.UNAFFECTED;
      return new Standing(end.source(), moved ? BasisConsequence.REMAP_KNOWN : end.consequence());
    }
  }
}
