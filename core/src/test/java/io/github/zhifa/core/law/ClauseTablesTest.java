// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.FineMeasure;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Clauses of laws and ways to word a fine, each beside what it says, read by hand. None of them is
 * damaged.
 */
class ClauseTablesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/statute-clauses.psv", delimiter = '|')
  void clausesOfLawsSayWhatAPersonReads(String article, String clause, String fines) {
    assertReads(clause, fines);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/clause-wordings.psv", delimiter = '|')
  void otherWordingsSayWhatAPersonReads(String clause, String fines) {
    assertReads(clause, fines);
  }

  private static void assertReads(String clause, String fines) {
    ClauseReading reading = ClauseReader.read(clause);

    assertThat(reading.problems()).isEmpty();
    assertThat(
            reading.fines().stream()
                .map(found -> show(found.fine()))
                .collect(Collectors.joining(" ; ")))
        .isEqualTo(fines);
    assertThat(reading.fines())
        .extracting(found -> ClauseReader.read(ClausePrinter.print(found.fine())))
        .extracting(again -> again.fines().get(0).fine())
        .containsExactlyElementsOf(
            reading.fines().stream().map(ClauseReading.Found::fine).toList());
  }

  private static String show(ClauseFine fine) {
    FineLimits limits = fine.limits();
    return fine.measure().map(measure -> amount(fine, measure)).orElse("none")
        + (fine.discretion() == FineDiscretion.MAY ? " may" : "")
        + mode(fine.mode())
        + named(" @", fine.subject())
        + named(" #", fine.stage())
        + named(" base>=", limits.baseFloorYuan().map(BigDecimal::toPlainString))
        + named(" min=", limits.floorYuan().map(BigDecimal::toPlainString))
        + named(" cap=", limits.capYuan().map(BigDecimal::toPlainString));
  }

  private static String amount(ClauseFine fine, FineMeasure measure) {
    return named("", fine.least().map(BigDecimal::toPlainString))
        + ".."
        + named("", fine.most().map(BigDecimal::toPlainString))
        + " "
        + measure.unit().name().toLowerCase(Locale.ROOT)
        + named("/", measure.per())
        + named(" of ", measure.base());
  }

  private static String mode(FineMode mode) {
    return switch (mode) {
      case SINGLE -> "";
      case COMBINED -> " combined";
      case ALTERNATIVE_TO_WARNING -> " alternative";
      case ALTERNATIVE_OR_COMBINED -> " either";
      case DAILY_CONTINUOUS -> " daily";
    };
  }

  private static String named(String lead, Optional<String> word) {
    return word.map(text -> lead + text).orElse("");
  }
}
