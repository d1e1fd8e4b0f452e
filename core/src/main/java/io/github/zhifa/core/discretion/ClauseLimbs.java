// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.law.ClauseFine;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.text.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the limb of a clause that applies to a case. */
final class ClauseLimbs {
  private static final Refusal NONE =
      new Refusal("no-limb", BilingualText.of("没有适用的罚则", "no limb of the clause applies"));

  private ClauseLimbs() {}

  /** Returns the one limb that applies; what cannot be told is refused. */
  static Calculated<ClauseFine> choose(List<ClauseFine> limbs, FineFacts facts, Trace trace) {
    Optional<Refusal> foreign =
        limbs.stream().flatMap(limb -> forSubject(limb.subject(), facts).stream()).findFirst();
    if (facts.subject().isEmpty() && foreign.isPresent()) {
      return Calculated.refused(foreign.get());
    }
    List<ClauseFine> mine = forOwnSubject(limbs, facts);
    ImmutableSet<String> bases =
        limbs.stream()
            .flatMap(limb -> limb.measure().flatMap(FineMeasure::base).stream())
            .collect(ImmutableSet.toImmutableSet());
    List<ClauseFine> general = new ArrayList<>();
    List<ClauseFine> special = new ArrayList<>();
    for (ClauseFine limb : mine) {
      Calculated<Boolean> applies = BaseStage.applies(limb.stage(), bases, facts);
      if (applies.refusal().isPresent()) {
        return Calculated.refused(applies.refusal().get());
      }
      if (applies.value().orElse(false)) {
        (limb.stage().isPresent() ? special : general).add(limb);
      }
    }
    return one(special.isEmpty() ? general : special, foreign, trace);
  }

  private static Calculated<ClauseFine> one(
      List<ClauseFine> found, Optional<Refusal> foreign, Trace trace) {
    if (found.isEmpty()) {
      return Calculated.refused(foreign.orElse(NONE));
    }
    List<ClauseFine> closest = closest(found);
    if (closest.size() > 1) {
      return Calculated.refused(
          "several-limbs", "有几项罚则同时适用", "several limbs of the clause apply at the same time");
    }
    closest.get(0).stage().ifPresent(stage -> trace.add("limb", () -> text(stage)));
    return Calculated.of(closest.get(0));
  }

  /** A limb for a stage within a stage (情节严重的，没有违法所得的) goes before those for one of the two. */
  private static List<ClauseFine> closest(List<ClauseFine> found) {
    return found.stream()
        .filter(limb -> found.stream().noneMatch(other -> isWithin(other, limb)))
        .toList();
  }

  private static boolean isWithin(ClauseFine inner, ClauseFine outer) {
    ImmutableSet<String> mine = BaseStage.parts(inner.stage());
    ImmutableSet<String> theirs = BaseStage.parts(outer.stage());
    return mine.size() > theirs.size() && mine.containsAll(theirs);
  }

  /** A limb that names the subject goes before one that names none. */
  private static List<ClauseFine> forOwnSubject(List<ClauseFine> limbs, FineFacts facts) {
    List<ClauseFine> named =
        limbs.stream()
            .filter(limb -> limb.subject().isPresent() && limb.subject().equals(facts.subject()))
            .toList();
    return named.isEmpty()
        ? limbs.stream().filter(limb -> limb.subject().isEmpty()).toList()
        : named;
  }

  private static BilingualText text(String stage) {
    return BilingualText.of("适用“" + stage + "”的罚则", "The limb for \"" + stage + "\" applies");
  }

  /** Returns why a fine for {@code subject} does not concern the case; empty where it does. */
  static Optional<Refusal> forSubject(Optional<String> subject, FineFacts facts) {
    if (subject.isEmpty() || subject.equals(facts.subject())) {
      return Optional.empty();
    }
    String who = subject.get();
    return Optional.of(
        facts
            .subject()
            .map(
                mine ->
                    new Refusal(
                        "other-subject",
                        BilingualText.of(
                            "该罚则针对" + who + "，不是" + mine,
                            "the fine is for " + who + ", not for " + mine)))
            .orElseGet(
                () ->
                    new Refusal(
                        "subject-not-stated",
                        BilingualText.of(
                            "未写明处罚对象，该罚则针对" + who,
                            "the subject is not stated: the fine is for " + who))));
  }
}
