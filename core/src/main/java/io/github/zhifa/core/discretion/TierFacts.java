// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts for which a tier holds: all its conditions and, where it has alternatives, one of them.
 *
 * @param ways the ways in which it holds; empty where a condition cannot be read
 * @param readable whether all conditions could be read
 */
public record TierFacts(ImmutableList<Facts> ways, boolean readable) {
  /** Beyond this a tier is not taken apart: no real one has more, and the number multiplies. */
  private static final int MOST_WAYS = 256;

  /** Printed where the factor of a column does not matter. */
  private static final ImmutableSet<String> ANY = ImmutableSet.of("", "/", "-", "—", "——", "不限");

  /** Returns the facts of {@code tier}, read by {@code reader}. */
  public static TierFacts of(Tier tier, FactReader reader) {
    TierFacts facts = new TierFacts(ImmutableList.of(new Facts(ImmutableMap.of())), true);
    Map<String, Integer> columns = new HashMap<>();
    for (TierCondition condition : tier.conditions()) {
      String factor = column(condition, columns);
      if (!ANY.contains(condition.printed().strip())) {
        facts = facts.and(factor, reader.read(condition.printed()));
      }
    }
    return tier.alternatives().isEmpty()
        ? facts
        : facts.andOneOf(tier.alternatives(), reader, columns);
  }

  private TierFacts andOneOf(
      List<TierCondition> alternatives, FactReader reader, Map<String, Integer> columns) {
    ImmutableList.Builder<Facts> either = ImmutableList.builder();
    boolean allReadable = readable;
    for (TierCondition alternative : alternatives) {
      String factor = column(alternative, new HashMap<>(columns));
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

  /** Names the column; columns without a name, or of one name, are told apart by their place. */
  private static String column(TierCondition condition, Map<String, Integer> columns) {
    String name = condition.factor().orElse("");
    int place = columns.merge(name, 1, Integer::sum);
    return place == 1 ? name : name + "#" + place;
  }
}
