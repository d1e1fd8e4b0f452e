// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.LegalSource;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that decisions answer with, and those that stand in them for readers. */
final class Words {
  /** The label of the column of a table that says what kind of row decides. */
  static final String GUARD = "何者适用 what decides";

  static final String NOT_DUE = "not-due";
  static final String UNKNOWN = "unknown";
  static final String LOWEST = "lowest";
  static final String UNREAD = "unread";
  static final String NONE = "none";
  static final String LEVEL = "level";

  /** The structure of a fine. */
  static final String FINE = "tFine";

  static final ImmutableMap<String, String> FINE_PARTS =
      ImmutableMap.<String, String>builder()
          .put("tier", Dmn.NUMBER)
          .put("grade", Dmn.STRING)
          .put("clause", Dmn.STRING)
          .put("least", Dmn.NUMBER)
          .put("leastIncluded", Dmn.BOOLEAN)
          .put("most", Dmn.NUMBER)
          .put("mostIncluded", Dmn.BOOLEAN)
          .put("unit", Dmn.STRING)
          .put("base", Dmn.STRING)
          .put("per", Dmn.STRING)
          .put("lawfulLeast", Dmn.NUMBER)
          .put("lawfulLeastIncluded", Dmn.BOOLEAN)
          .put("lawfulMost", Dmn.NUMBER)
          .put("lawfulMostIncluded", Dmn.BOOLEAN)
          .put("alsoImposed", Dmn.TEXTS)
          .buildOrThrow();

  /** The structure of a level of a weighted factor. */
  static final String WEIGHT = "tWeight";

  static final ImmutableMap<String, String> WEIGHT_PARTS =
      ImmutableMap.of("level", Dmn.NUMBER, "percent", Dmn.NUMBER);

  private Words() {}

  static String role(TierRole role) {
    return switch (role) {
      case ORDINARY -> "ordinary";
      case OVERRIDING -> "overriding";
      case RESIDUAL -> "residual";
    };
  }

  static String cited(LegalSource source) {
    return "《" + source.instrument() + "》" + source.place().orElse("");
  }

  /** Returns the conditions of {@code tier} as printed. */
  static String printed(Tier tier) {
    String either =
        tier.alternatives().stream().map(Words::printed).collect(Collectors.joining("；或"));
    return Stream.concat(
            tier.conditions().stream().map(Words::printed),
            Stream.of(either).filter(words -> !words.isEmpty()))
        .collect(Collectors.joining("；"));
  }

  private static String printed(TierCondition condition) {
    return condition.factor().map(factor -> factor + "：").orElse("") + condition.printed();
  }
}
