// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.tier;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.CircumstanceLevel;
import io.github.zhifa.model.discretion.OutcomeGrade;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the printed name of a grade (裁量阶次): which of the four levels of circumstances it names, and
 * which outcomes. 一般 is none of the levels; 特别严重 is beyond them.
 */
public final class GradeNames {
  private static final ImmutableMap<String, CircumstanceLevel> LEVELS =
      ImmutableMap.of(
          "轻微", CircumstanceLevel.SLIGHT,
          "较轻", CircumstanceLevel.MINOR,
          "较重", CircumstanceLevel.SERIOUS,
          "严重", CircumstanceLevel.GRAVE);

  private static final Pattern LEVEL = Pattern.compile("轻微|较轻(?!微)|较重|(?<!特别|不|非|尚不|未达)严重(?!程度)");

  private static final ImmutableMap<OutcomeGrade, Pattern> OUTCOMES =
      ImmutableMap.of(
          OutcomeGrade.NOT_PUNISHED, Pattern.compile("不予(?:行政)?处罚|^不予$|^不罚$"),
          OutcomeGrade.EXEMPTED, Pattern.compile("免[予于除](?:行政)?处罚|^免[予于]$|^免罚$"),
          OutcomeGrade.MITIGATED, Pattern.compile("减轻(?!违法|危害|后果|损|影响)"),
          OutcomeGrade.LIGHTER, Pattern.compile("从轻"),
          OutcomeGrade.ORDINARY, Pattern.compile("一般(?:行政)?处罚"),
          OutcomeGrade.HEAVIER, Pattern.compile("从重"));

  /** 情节严重情形下的较轻情节 is the lesser of what the clause for grave circumstances grades. */
  private static final Pattern WITHIN = Pattern.compile("^.*(?:情形|情节|条款)[下中内]的?");

  private GradeNames() {}

  /**
   * Returns the level of circumstances that {@code printed} names; empty where it names none, or
   * more than one.
   */
  public static Optional<CircumstanceLevel> levelOf(String printed) {
    Matcher found = LEVEL.matcher(WITHIN.matcher(printed).replaceFirst(""));
    Set<CircumstanceLevel> levels = EnumSet.noneOf(CircumstanceLevel.class);
    while (found.find()) {
      levels.add(LEVELS.get(found.group()));
    }
    return levels.size() == 1 ? levels.stream().findFirst() : Optional.empty();
  }

  /** Returns whether {@code grade} names 减轻, alone or beside other outcomes (从轻或者减轻). */
  public static boolean mitigates(Optional<String> grade) {
    return grade.filter(name -> outcomesOf(name).contains(OutcomeGrade.MITIGATED)).isPresent();
  }

  /** Returns whether {@code grade} names 减轻 and no other outcome. */
  public static boolean mitigatesOnly(Optional<String> grade) {
    return grade
        .map(GradeNames::outcomesOf)
        .filter(ImmutableSet.of(OutcomeGrade.MITIGATED)::equals)
        .isPresent();
  }

  /** Returns the outcomes that {@code printed} names; none where it names no outcome. */
  public static ImmutableSet<OutcomeGrade> outcomesOf(String printed) {
    return OUTCOMES.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(printed).find())
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }
}
