// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.law.CitedPlaces;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.LawChange;
import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The law by which a case is graded (行政处罚法 art 37): where the facts state a change of the law, the
 * one of the two that applies; else the provisions of the item, which must be in force at the act
 * and at the decision.
 *
 * @param applied the answer where a change of the law is stated; empty where none is
 * @param doubts why the provisions of the item may not be the ones that apply
 */
record LawInTime(Optional<ApplicableLaw> applied, ImmutableList<BilingualText> doubts) {

  static LawInTime of(
      BenchmarkItem item, Instruments register, CaseStages stages, LocalDate day, Trace trace) {
    return new Question(item, register, stages, day, trace).answer();
  }

  /** Returns whether the act is not unlawful by the law that applies. */
  boolean isNotUnlawful() {
    return applied.filter(law -> law.choice() == LawChoice.NOT_UNLAWFUL).isPresent();
  }

  /** Returns the provision that applies and that {@code item} does not rest on. */
  Optional<PenaltyProvision> foreignTo(BenchmarkItem item) {
    return applied
        .flatMap(ApplicableLaw::provision)
        .filter(
            provision -> item.basis().stream().noneMatch(basis -> isOf(basis, provision.source())));
  }

  private static boolean isOf(LegalSource basis, LegalSource provision) {
    return Instruments.normalTitle(basis).equals(Instruments.normalTitle(provision))
        && CitedPlaces.overlap(basis, provision);
  }

  private record Question(
      BenchmarkItem item, Instruments register, CaseStages stages, LocalDate day, Trace trace) {

    LawInTime answer() {
      Optional<LawChange> change = stages.facts().law();
      if (change.isEmpty()) {
        return new LawInTime(Optional.empty(), bases(ImmutableSet.of()));
      }
      Calculated<PenaltyProvision> old = limb(change.get().old());
      Calculated<PenaltyProvision> amended = limb(change.get().amended());
      Optional<LocalDate> act = stages.facts().actDay();
      if (act.isEmpty() || old.value().isEmpty() || amended.value().isEmpty()) {
        ImmutableList.Builder<BilingualText> doubts = ImmutableList.builder();
        Stream.of(old, amended)
            .flatMap(limb -> limb.refusal().stream())
            .forEach(why -> doubts.add(why.why()));
        if (act.isEmpty()) {
          doubts.add(
              BilingualText.of(
                  "写明了新旧规定，但没有行为日 actDay",
                  "a change of the law is stated, but not the day of the act, actDay"));
        }
        return new LawInTime(Optional.empty(), doubts.addAll(bases(ImmutableSet.of())).build());
      }
      ApplicableLaw law =
          ApplicableLaw.of(
              old.value().get(),
              amended.value().get(),
              new ApplicableLaw.Days(act.get(), day),
              FineBases.of(stages.facts()),
              trace);
      return new LawInTime(Optional.of(law), doubts(law));
    }

    private ImmutableList<BilingualText> doubts(ApplicableLaw law) {
      ImmutableList.Builder<BilingualText> doubts = ImmutableList.builder();
      law.missing()
          .forEach(
              why ->
                  doubts.add(
                      BilingualText.of(
                          "不能确定适用新旧哪一规定：" + why.zh(),
                          "which law applies in time is open: " + why.en())));
      ImmutableSet<String> settled =
          law.provision()
              .map(provision -> Instruments.normalTitle(provision.source()))
              .map(ImmutableSet::of)
              .orElse(ImmutableSet.of());
      return doubts.addAll(bases(settled)).build();
    }

    /** The limb for the stage of the case, else the one that requires none. */
    private Calculated<PenaltyProvision> limb(List<PenaltyProvision> limbs) {
      FineFacts facts = FineFacts.of(stages.facts(), stages.correction());
      Optional<PenaltyProvision> general = Optional.empty();
      for (PenaltyProvision limb : limbs) {
        ImmutableSet<String> base =
            limb.fine()
                .flatMap(fine -> fine.measure().base())
                .map(ImmutableSet::of)
                .orElse(ImmutableSet.of());
        Calculated<Boolean> applies = BaseStage.applies(limb.stage(), base, facts);
        if (applies.refusal().isPresent()) {
          return Calculated.refused(applies.refusal().get());
        }
        if (applies.value().orElse(false)) {
          if (limb.stage().isPresent()) {
            return Calculated.of(limb);
          }
          general = Optional.of(limb);
        }
      }
      return general
          .map(Calculated::of)
          .orElseGet(
              () ->
                  Calculated.refused(
                      "no-limb", "law 中没有适用于本案的规定", "law states no limb that fits the case"));
    }

    /** Returns the doubts about the basis of the item, but for instruments that are settled. */
    private ImmutableList<BilingualText> bases(ImmutableSet<String> settled) {
      return item.basis().stream()
          .filter(basis -> !settled.contains(Instruments.normalTitle(basis)))
          .flatMap(
              basis ->
                  BasisInForce.doubt(basis, register, stages.facts().actDay(), day, trace).stream())
          .distinct()
          .collect(ImmutableList.toImmutableList());
    }
  }
}
