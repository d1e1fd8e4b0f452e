// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.certificate.Days;
import io.github.zhifa.core.certificate.StatedScope;
import io.github.zhifa.core.certificate.StockPolicy;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.register.PublishedFigures;
import io.github.zhifa.validation.register.RegisterFlows;
import io.github.zhifa.validation.register.RegisterFlows.PeriodFlows;
import io.github.zhifa.validation.report.FlowsReport;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The period whose flows are told, and the published figures that are set beside them. */
final class FlowChoice {
  @Option(
      names = "--period",
      paramLabel = "FIRST/LAST",
      description =
          "The period whose flows are told, such as 2024-01-01/2024-10-29; beside published figures"
              + " the year of --as-of until that day unless given.")
  private @Nullable String period;

  @Option(
      names = "--published",
      paramLabel = "FILE",
      description =
          "A list of kind figures whose numbers of certificates are set beside the register; what"
              + " differs in scope or time is refused.")
  private @Nullable String published;

  @Option(
      names = "--scope",
      paramLabel = "PLACE/POPULATION",
      description =
          "Of whom the register speaks, in the words of the published scope, such as"
              + " 秦皇岛市全市/各级行政执法部门; needed beside --published.")
  private @Nullable String scope;

  /**
   * Returns flows of nobody yet; empty where none are asked for.
   *
   * @throws ParameterException if the period or the scope is none, or the scope is missing
   */
  Optional<RegisterFlows> flows(LocalDate asOf, CommandLine commandLine) {
    if (period == null && published == null) {
      return Optional.empty();
    }
    return Optional.of(new RegisterFlows(days(asOf, commandLine), stated(commandLine)));
  }

  /**
   * Returns the published figures; empty where none were given.
   *
   * @throws UnreadableDocumentException if the file is no list of figures
   */
  Optional<FigureList> figures(Documents documents) throws UnreadableDocumentException {
    return published == null
        ? Optional.empty()
        : Optional.of(documents.read(published, Path.of(published), FigureList.class));
  }

  /** Returns {@code flows} with {@code figures} beside them. */
  FlowsReport report(
      PeriodFlows flows, Optional<FigureList> figures, Optional<StockPolicy> inStock) {
    return new FlowsReport(
        flows,
        Optional.ofNullable(published),
        figures
            .map(list -> PublishedFigures.compare(list, flows, inStock))
            .orElse(ImmutableList.of()));
  }

  private Days days(LocalDate asOf, CommandLine commandLine) {
    if (period == null) {
      return new Days(asOf.withDayOfYear(1), asOf);
    }
    int slash = period.indexOf('/');
    try {
      if (slash > 0) {
        LocalDate first = LocalDate.parse(period.substring(0, slash));
        LocalDate last = LocalDate.parse(period.substring(slash + 1));
        if (!last.isBefore(first)) {
          return new Days(first, last);
        }
      }
    } catch (DateTimeException e) {
      // no day; told below
    }
    throw new ParameterException(
        commandLine,
        "Invalid value for option '--period': '"
            + period
            + "' is no period, expected its first and last day, such as 2024-01-01/2024-10-29");
  }

  private StatedScope stated(CommandLine commandLine) {
    if (scope == null && published == null) {
      return new StatedScope("", "");
    }
    int slash = scope == null ? -1 : scope.indexOf('/');
    if (scope == null || slash <= 0 || slash == scope.length() - 1) {
      throw new ParameterException(
          commandLine,
          "Option '--published' needs '--scope' with a place and a population, such as"
              + " 秦皇岛市全市/各级行政执法部门, found "
              + (scope == null ? "none" : "'" + scope + "'"));
    }
    return new StatedScope(scope.substring(0, slash), scope.substring(slash + 1));
  }
}
