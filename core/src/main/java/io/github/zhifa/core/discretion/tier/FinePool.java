// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.tier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.law.FineClause;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Clauses of which one fine comes: one clause, and its graver form beside it (情节严重的，处…), which only
 * weighs what has happened. Clauses for other subjects, and those whose stage is not established,
 * are left out; clauses that fine different acts stand apart.
 *
 * @param clauses the clauses; none where the item states none
 */
public record FinePool(ImmutableList<FineClause> clauses) {
  private static final Pattern WEIGHS = Pattern.compile("情节.{1,5}");

  /** Returns the subjects that the clauses tell apart. */
  public static ImmutableSet<String> subjects(List<FineClause> clauses) {
    return clauses.stream()
        .flatMap(clause -> clause.subject().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the stages that are facts of their own (逾期不改正), not weights. */
  public static ImmutableSet<String> stages(List<FineClause> clauses) {
    return clauses.stream()
        .flatMap(clause -> clause.stage().stream())
        .filter(stage -> !weighs(stage))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the graver forms (情节严重) that a case may state; unstated, the tiers weigh them. */
  public static ImmutableSet<String> weights(List<FineClause> clauses) {
    return clauses.stream()
        .flatMap(clause -> clause.stage().stream())
        .filter(FinePool::weighs)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the pools of {@code clauses} for the subject and the stages of {@code facts}. A graver
   * form that is stated (情节严重) leaves the milder one out.
   */
  public static ImmutableList<FinePool> of(List<FineClause> clauses, CaseFacts facts) {
    if (clauses.isEmpty()) {
      return ImmutableList.of(new FinePool(ImmutableList.of()));
    }
    boolean named =
        facts.subject().isPresent()
            && clauses.stream().anyMatch(clause -> clause.subject().equals(facts.subject()));
    ImmutableList<FineClause> mine =
        clauses.stream()
            .filter(clause -> concerns(clause, facts, named))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<FineClause> grave =
        mine.stream()
            .filter(clause -> clause.stage().filter(FinePool::weighs).isPresent())
            .filter(clause -> facts.stages().contains(clause.stage().get()))
            .collect(ImmutableList.toImmutableList());
    if (!grave.isEmpty()) {
      return apart(grave);
    }
    boolean staged =
        mine.stream().anyMatch(clause -> clause.stage().filter(s -> !weighs(s)).isPresent());
    ImmutableList<FineClause> due =
        mine.stream()
            .filter(clause -> !staged || clause.stage().map(stage -> !weighs(stage)).orElse(false))
            .collect(ImmutableList.toImmutableList());
    return apart(due);
  }

  /** A graver form joins the one clause of its subject; with several it cannot be told which. */
  private static ImmutableList<FinePool> apart(ImmutableList<FineClause> due) {
    ImmutableListMultimap<Boolean, FineClause> byForm =
        Multimaps.index(due, clause -> clause.stage().map(FinePool::weighs).orElse(false));
    if (byForm.get(false).size() <= 1) {
      return due.isEmpty() ? ImmutableList.of() : ImmutableList.of(new FinePool(due));
    }
    return due.stream()
        .map(clause -> new FinePool(ImmutableList.of(clause)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * A clause that names the subject goes before one that names none: the range of a unit is never
   * that of a person.
   */
  private static boolean concerns(FineClause clause, CaseFacts facts, boolean named) {
    boolean subject =
        facts.subject().isEmpty()
            || (clause.subject().isEmpty() && !named)
            || clause.subject().equals(facts.subject());
    Optional<String> stage = clause.stage().filter(text -> !weighs(text));
    return subject && (stage.isEmpty() || facts.stages().contains(stage.get()));
  }

  /**
   * Returns whether {@code stage} only weighs what has happened, as 情节严重 does and 逾期不改正 does not.
   */
  static boolean weighs(String stage) {
    return WEIGHS.matcher(stage).matches();
  }

  /** Returns the clause of that label; empty where the pool has none. */
  public Optional<FineClause> find(Optional<String> label) {
    if (label.isEmpty()) {
      return clauses.size() == 1 ? Optional.of(clauses.get(0)) : Optional.empty();
    }
    return clauses.stream().filter(clause -> clause.label().equals(label.get())).findFirst();
  }

  /** Returns whether a row that grades the clause of that label belongs to it. */
  public boolean grades(Optional<String> label) {
    return clauses.isEmpty() || find(label).isPresent();
  }
}
