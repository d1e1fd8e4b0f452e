// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.SchemeGrader.PoolGrader;
import io.github.zhifa.core.discretion.tier.FinePool;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.law.FineClause;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fines that an item can give, each with its grader, for every kind of subject and every set of
 * stages that its clauses tell apart.
 */
final class PreparedFines {
  /** Beyond this not every set is prepared: no real item has more than two. */
  private static final int MOST_STAGES = 6;

  private final ImmutableList<FineClause> clauses;
  private final SchemeGrader scheme;
  private final ImmutableList<String> subjects;
  private final ImmutableList<String> stages;

  /** By the number of the subject and, within it, the bits of the stages. */
  private final ImmutableList<ImmutableList<PoolGrader>> prepared;

  PreparedFines(
      ImmutableList<FineClause> clauses,
      ImmutableSet<String> subjects,
      ImmutableSet<String> stages,
      SchemeGrader scheme) {
    this.clauses = clauses;
    this.scheme = scheme;
    this.subjects = subjects.asList();
    this.stages = stages.asList();
    this.prepared = stages.size() > MOST_STAGES ? ImmutableList.of() : prepare();
  }

  private ImmutableList<ImmutableList<PoolGrader>> prepare() {
    String other = "other than " + String.join(" or ", subjects);
    ImmutableList<Optional<String>> who =
        ImmutableList.<Optional<String>>builder()
            .add(Optional.empty())
            .addAll(subjects.stream().map(Optional::of).toList())
            .add(Optional.of(other))
            .build();
    Map<FinePool, PoolGrader> graders = new HashMap<>();
    ImmutableList.Builder<ImmutableList<PoolGrader>> made = ImmutableList.builder();
    for (Optional<String> subject : who) {
      for (int bits = 0; bits < 1 << stages.size(); bits++) {
        CaseFacts.Builder facts = CaseFacts.builder().formatVersion(1).subject(subject);
        for (int i = 0; i < stages.size(); i++) {
          if ((bits & 1 << i) != 0) {
            facts.addStages(stages.get(i));
          }
        }
        made.add(
            FinePool.of(clauses, facts.build()).stream()
                .map(pool -> graders.computeIfAbsent(pool, scheme::of))
                .collect(toImmutableList()));
      }
    }
    return made.build();
  }

  /** Returns the graders of the fines that are due for the subject and the stages of a case. */
  ImmutableList<PoolGrader> due(CaseFacts facts) {
    if (prepared.isEmpty()) {
      return FinePool.of(clauses, facts).stream().map(scheme::of).collect(toImmutableList());
    }
    int bits = 0;
    for (String stage : facts.stages()) {
      bits |= 1 << stages.indexOf(stage);
    }
    return prepared.get((number(facts.subject()) << stages.size()) + bits);
  }

  private int number(Optional<String> subject) {
    if (subject.isEmpty()) {
      return 0;
    }
    int place = subjects.indexOf(subject.get());
    return place < 0 ? subjects.size() + 1 : place + 1;
  }
}
