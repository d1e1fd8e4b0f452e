// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import java.util.List;

/**
 * The facts for which a tier holds: all its conditions and, where it has alternatives, one of them.
 *
 * @param ways the ways in which it holds; empty where a condition cannot be read
 * @param readable whether all conditions could be read
 */
public record TierFacts(ImmutableList<Facts> ways, boolean readable) {
  /** Beyond this a tier is not taken apart: no real one has more, and the number multiplies. */
  private static final int MOST_WAYS = 256;

  /** Returns the facts of {@code tier}, read by {@code reader}. */
  public static TierFacts of(Tier tier, FactReader reader) {
    TierFacts facts = new TierFacts(ImmutableList.of(new Facts(ImmutableMap.of())), true);
    Columns columns = new Columns();
    for (TierCondition condition : tier.conditions()) {
      String factor = columns.next(condition);
      if (!Columns.isAny(condition.printed())) {
        facts = facts.and(factor, reader.read(condition.printed()));
      }
    }
    return tier.alternatives().isEmpty()
        ? facts
        : facts.andOneOf(tier.alternatives(), reader, columns);
  }

  private TierFacts andOneOf(List<TierCondition> alternatives, FactReader reader, Columns columns) {
    ImmutableList.Builder<Facts> either = ImmutableList.builder();
    boolean allReadable = readable;
    for (TierCondition alternative : alternatives) {
      String factor = columns.copy().next(alternative);
      TierFacts facts = and(factor, reader.read(alternative.printed()));
      either.addAll(facts.ways());
      allReadable &= facts.readable();
    }
    return new TierFacts(either.build(), allReadable);
  }

  private TierFacts and(String factor, Condition condition) {
    if (ways.size() * condition.ways().size() > MOST_WAYS) {
      return new TierFacts(ImmutableList.of(), false);
    }
    ImmutableList.Builder<Facts> both = ImmutableList.builder();
    for (Facts way : ways) {
      for (Fact fact : condition.ways()) {
        both.add(
            new Facts(
                ImmutableMap.<String, Fact>builder()
                    .putAll(way.byFactor())
                    .put(factor, fact)
                    .buildOrThrow()));
      }
    }
    return new TierFacts(both.build(), readable && condition.readable());
  }
}
