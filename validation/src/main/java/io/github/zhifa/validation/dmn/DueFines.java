// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.discretion.tier.FinePool;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.law.FineClause;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fines that an item can give, and the condition under which each is due. Every kind of subject
 * and every set of stages is tried; what makes no difference is left out of the condition.
 */
final class DueFines {
  /** Beyond this not every set is tried: no real item has more than two. */
  static final int MOST_STAGES = 6;

  private final ImmutableList<FineClause> graded;
  private final Inputs inputs;
  private final ImmutableSet<String> subjects;
  private final ImmutableSet<String> stages;

  private DueFines(List<FineClause> clauses, List<FineClause> graded, Inputs inputs) {
    this.graded = ImmutableList.copyOf(graded);
    this.inputs = inputs;
    this.subjects = FinePool.subjects(clauses);
    this.stages = FinePool.stages(clauses);
  }

  /**
   * A fine and the condition under which it is due.
   *
   * @param asks the variables that the condition asks for
   */
  record Due(FinePool pool, String condition, ImmutableList<String> asks) {}

  /** A kind of subject, the condition that it is the one, and a subject of that kind. */
  private record Who(String condition, Optional<String> subject) {}

  /**
   * Returns the fines of {@code graded}, those of {@code clauses} that the rows of the item grade,
   * in the order in which they are first met.
   */
  static ImmutableList<Due> of(List<FineClause> clauses, List<FineClause> graded, Inputs inputs) {
    DueFines fines = new DueFines(clauses, graded, inputs);
    return fines.who().stream()
        .flatMap(who -> Sets.powerSet(fines.stages).stream().map(set -> fines.pools(who, set)))
        .flatMap(List::stream)
        .distinct()
        .map(fines::due)
        .collect(toImmutableList());
  }

  /** With one subject a case need not name it; where several are told apart, it must. */
  private ImmutableList<Who> who() {
    if (subjects.isEmpty()) {
      return ImmutableList.of(new Who("true", Optional.empty()));
    }
    String name = Inputs.SUBJECT;
    Who unnamed = new Who(name + " = null", Optional.empty());
    Who other =
        new Who(
            name
                + " != null and not(list contains("
                + Feel.texts(subjects.asList())
                + ", "
                + name
                + "))",
            Optional.of("other than " + String.join(" or ", subjects)));
    return Stream.concat(
            subjects.stream()
                .map(each -> new Who(name + " = " + Feel.text(each), Optional.of(each))),
            subjects.size() == 1 ? Stream.of(other, unnamed) : Stream.of(other))
        .collect(toImmutableList());
  }

  private ImmutableList<FinePool> pools(Who who, Set<String> established) {
    CaseFacts.Builder facts = CaseFacts.builder().formatVersion(1).addAllStages(established);
    who.subject.ifPresent(facts::subject);
    return FinePool.of(graded, facts.build());
  }

  private boolean isDue(FinePool pool, Who who, Set<String> established) {
    return pools(who, established).contains(pool);
  }

  private Due due(FinePool pool) {
    ImmutableList<Who> all = who();
    ImmutableSet<String> matter =
        stages.stream().filter(stage -> matters(pool, stage)).collect(toImmutableSet());
    boolean asksWho =
        Sets.powerSet(matter).stream()
            .anyMatch(set -> all.stream().map(who -> isDue(pool, who, set)).distinct().count() > 1);
    ImmutableList.Builder<String> moments = ImmutableList.builder();
    for (Who who : asksWho ? all : all.subList(0, 1)) {
      for (Set<String> established : Sets.powerSet(matter)) {
        if (isDue(pool, who, established)) {
          moments.add(moment(asksWho ? Optional.of(who) : Optional.empty(), matter, established));
        }
      }
    }
    String condition = Feel.any(moments.build());
    boolean mustName = subjects.size() > 1;
    ImmutableList.Builder<String> asks = ImmutableList.builder();
    if (asksWho || mustName) {
      asks.add(Inputs.SUBJECT);
    }
    matter.forEach(stage -> asks.add(inputs.stage(stage)));
    return new Due(
        pool,
        mustName ? "if " + Inputs.SUBJECT + " = null then null else " + condition : condition,
        asks.build());
  }

  private boolean matters(FinePool pool, String stage) {
    ImmutableSet<String> others =
        stages.stream().filter(each -> !each.equals(stage)).collect(toImmutableSet());
    return Sets.powerSet(others).stream()
        .anyMatch(
            set ->
                who().stream()
                    .anyMatch(
                        who ->
                            isDue(pool, who, set)
                                != isDue(pool, who, Sets.union(set, ImmutableSet.of(stage)))));
  }

  private String moment(Optional<Who> who, Set<String> matter, Set<String> established) {
    return Feel.all(
        Stream.concat(
                who.stream().map(Who::condition),
                matter.stream()
                    .map(
                        stage ->
                            inputs.stage(stage)
                                + (established.contains(stage) ? " = true" : " != true")))
            .collect(toImmutableList()));
  }
}
