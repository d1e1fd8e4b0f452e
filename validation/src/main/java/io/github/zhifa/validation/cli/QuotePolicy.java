// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.core.discretion.GradingPolicy;
import io.github.zhifa.core.discretion.MidCasePolicy;
import io.github.zhifa.core.discretion.Rounding;
import io.github.zhifa.core.discretion.gate.ConflictPolicy;
import io.github.zhifa.core.discretion.gate.GatePolicy;
import io.github.zhifa.core.discretion.gate.StartDay;
import io.github.zhifa.model.discretion.AdjustmentRules;
import io.github.zhifa.model.discretion.BandRules;
import io.github.zhifa.validation.catalogue.Shipped;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What neither the law nor a benchmark says, as a call chooses it. */
final class QuotePolicy {
  @Option(
      names = "--conflict",
      paramLabel = "net-off|heavier-prevails|lighter-prevails|undecided",
      defaultValue = "undecided",
      converter = Choice.OfConflict.class,
      description =
          "What follows where grounds for a lighter and a heavier outcome meet; no text says it."
              + " Default: ${DEFAULT-VALUE}.")
  private ConflictPolicy conflict = ConflictPolicy.UNDECIDED;

  @Option(
      names = "--start-day",
      paramLabel = "day-after|included",
      defaultValue = "day-after",
      converter = Choice.OfStartDay.class,
      description =
          "Whether the day of the act counts in the limitation; by default it does not, as in art"
              + " 201 of the Civil Code.")
  private StartDay startDay = StartDay.DAY_AFTER;

  @Option(
      names = "--bands",
      paramLabel = "RULE",
      description =
          "The band rule by which lighter and heavier move within the range of the tier; some rules"
              + " are from memory only, so none is a default.")
  private @Nullable String bands;

  @Option(
      names = "--repeats",
      paramLabel = "RULE",
      description = "The rule on repeated violations; it counts the days in penalties.")
  private @Nullable String repeats;

  @Option(
      names = "--reduction",
      paramLabel = "RULE",
      description = "The rule by which a fine is lowered where reduction says it is asked for.")
  private @Nullable String reduction;

  @Option(
      names = "--edition",
      paramLabel = "at-act|at-filing|at-decision|lighter",
      converter = Choice.OfEdition.class,
      description =
          "On which day the benchmark must be in force where it changes in mid-case; no text says"
              + " it, so without it at the act and at the decision.")
  private @Nullable MidCasePolicy edition;

  @Option(
      names = "--rounding",
      paramLabel = "fen|yuan",
      defaultValue = "fen",
      converter = Choice.OfRounding.class,
      description =
          "To what amounts in yuan are rounded, half up, never out of the statute. Default:"
              + " ${DEFAULT-VALUE}.")
  private Rounding rounding = Rounding.FEN;

  /**
   * Returns the policy that was chosen.
   *
   * @throws ParameterException if a rule is named that there is not
   */
  GradingPolicy of(CommandLine commandLine) {
    BandRules rules = Shipped.bandRules();
    AdjustmentRules adjustments = Shipped.adjustmentRules();
    return GradingPolicy.of(new GatePolicy(conflict, startDay))
        .withBands(rules, find("band rule", bands, rules.rules(), commandLine))
        .withAdjustments(
            find("rule on repeated violations", repeats, adjustments.repeats(), commandLine),
            find("rule on reductions", reduction, adjustments.reductions(), commandLine))
        .withEdition(Optional.ofNullable(edition))
        .withRounding(rounding);
  }

  private static <T> Optional<T> find(
      String what, @Nullable String name, Map<String, T> rules, CommandLine commandLine) {
    if (name == null) {
      return Optional.empty();
    }
    T rule = rules.get(name);
    if (rule == null) {
      throw new ParameterException(
          commandLine,
          "No " + what + " " + name + "; there is: " + String.join(", ", rules.keySet()));
    }
    return Optional.of(rule);
  }
}
