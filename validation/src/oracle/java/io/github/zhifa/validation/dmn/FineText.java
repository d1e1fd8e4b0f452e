// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.core.discretion.GradedFine;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a fine, ours or the engine's, in one form. */
final class FineText {
  private FineText() {}

  static String of(GradedFine fine) {
    Optional<FineMeasure> measure = fine.written().map(FineRange::measure);
    return "tier "
        + (fine.tier().isPresent() ? fine.tier().getAsInt() + 1 : null)
        + " "
        + fine.grade().orElse(null)
        + " clause "
        + fine.clause().map(FineClause::label).orElse(null)
        + " "
        + range(fine.written())
        + " "
        + measure.map(each -> each.unit().name().toLowerCase(Locale.ROOT)).orElse(null)
        + " "
        + measure.flatMap(FineMeasure::base).orElse(null)
        + " "
        + measure.flatMap(FineMeasure::per).orElse(null)
        + " lawful "
        + range(fine.lawful())
        + " "
        + fine.beside();
  }

  private static String range(Optional<FineRange> range) {
    return plain(range.flatMap(FineRange::least).orElse(null))
        + range.filter(each -> each.least().isPresent()).map(FineRange::leastIncluded).orElse(null)
        + ".."
        + plain(range.flatMap(FineRange::most).orElse(null))
        + range.filter(each -> each.most().isPresent()).map(FineRange::mostIncluded).orElse(null);
  }

  static String of(Object result) {
    Map<?, ?> fine = (Map<?, ?>) result;
    return "tier "
        + plain(fine.get("tier"))
        + " "
        + fine.get("grade")
        + " clause "
        + fine.get("clause")
        + " "
        + range(fine, "least", "most")
        + " "
        + fine.get("unit")
        + " "
        + fine.get("base")
        + " "
        + fine.get("per")
        + " lawful "
        + range(fine, "lawfulLeast", "lawfulMost")
        + " "
        + List.copyOf((List<?>) fine.get("alsoImposed"));
  }

  private static String range(Map<?, ?> fine, String least, String most) {
    return plain(fine.get(least))
        + fine.get(least + "Included")
        + ".."
        + plain(fine.get(most))
        + fine.get(most + "Included");
  }

  private static String plain(Object number) {
    return number == null ? "null" : ((BigDecimal) number).stripTrailingZeros().toPlainString();
  }
}
