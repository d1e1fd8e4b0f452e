// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import java.util.Locale;
import java.util.Optional;

/** Writes a fine as the values of {@link Words#FINE_PARTS}. */
final class Fines {
  private Fines() {}

  /**
   * Returns the ends of {@code written} and those that are within {@code clause}; the law's 以上 and
   * 以下 include the number (民法典 art 1259).
   */
  static ImmutableList<String> ends(Optional<FineRange> written, Optional<FineClause> clause) {
    Optional<FineRange> lawful =
        written.flatMap(
            fine -> clause.flatMap(law -> fine.within(FineRange.of(law.fine(), Optional.empty()))));
    return ImmutableList.<String>builder()
        .addAll(ends(written))
        .addAll(measure(written.map(FineRange::measure)))
        .addAll(ends(lawful))
        .build();
  }

  private static ImmutableList<String> ends(Optional<FineRange> range) {
    return ImmutableList.of(
        Feel.number(range.flatMap(FineRange::least)),
        range
            .filter(each -> each.least().isPresent())
            .map(each -> String.valueOf(each.leastIncluded()))
            .orElse(Feel.NULL),
        Feel.number(range.flatMap(FineRange::most)),
        range
            .filter(each -> each.most().isPresent())
            .map(each -> String.valueOf(each.mostIncluded()))
            .orElse(Feel.NULL));
  }

  /** Returns unit, base and what the fine is due for each of. */
  static ImmutableList<String> measure(Optional<FineMeasure> measure) {
    return ImmutableList.of(
        Feel.text(measure.map(each -> each.unit().name().toLowerCase(Locale.ROOT))),
        Feel.text(measure.flatMap(FineMeasure::base)),
        Feel.text(measure.flatMap(FineMeasure::per)));
  }

  /** Returns the label of a fine for readers: the clauses it is due by. */
  static String label(ImmutableList<FineClause> clauses) {
    StringBuilder label = new StringBuilder("罚款");
    for (FineClause clause : clauses) {
      label.append(" ").append(clause.label());
      clause.subject().ifPresent(subject -> label.append("（").append(subject).append("）"));
      clause.stage().ifPresent(stage -> label.append("（").append(stage).append("）"));
    }
    return label.toString();
  }
}
