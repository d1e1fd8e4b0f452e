// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.ClauseDamage.Damaged;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ClauseDamageProperties {
  @Property(maxDiscardRatio = 100)
  @Label("a clause damaged in any way that clerks, drag-fill or OCR make is a problem at its place")
  void damagedClausesAreProblemsAtTheirPlace(
      @ForAll("sound") String sound,
      @ForAll ClauseDamage way,
      @ForAll @IntRange(min = 0, max = 3) int which) {
    Optional<Damaged> damaged = way.apply(sound, which);
    Assume.that(damaged.isPresent());

    assertThat(ClauseReader.read(sound).problems()).as(sound).isEmpty();
    assertProblemAt(damaged.get(), ClauseReader.read(damaged.get().text()).problems());
  }

  @Property(maxDiscardRatio = 100)
  @Label("a damaged fine is a problem of the shorter reader too")
  void damagedFinesAreProblemsAtTheirPlace(
      @ForAll("sound") String sound,
      @ForAll ClauseDamage way,
      @ForAll @IntRange(min = 0, max = 3) int which) {
    Optional<Damaged> damaged = way.apply(sound, which);
    Assume.that(damaged.isPresent() && FineTextReader.read(sound).problems().isEmpty());

    assertProblemAt(damaged.get(), FineTextReader.read(damaged.get().text()).problems());
  }

  private static void assertProblemAt(Damaged damaged, ImmutableList<TextProblem> problems) {
    assertThat(damaged.isSeenIn(problems)).as("%s %s", damaged, problems).isTrue();
  }

  @Provide
  Arbitrary<String> sound() {
    return SoundClauses.all();
  }
}
