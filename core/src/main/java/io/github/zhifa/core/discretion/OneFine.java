// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.text.BilingualText;
import java.util.Collection;
import java.util.Optional;

/**
 * Leaves one fine for one party: an item is one conduct, and where several of its clauses fine it,
 * 行政处罚法 art 29 lets only that of the higher fine stand. Fines for different subjects (单位, 直接责任人员)
 * stand beside each other.
 */
final class OneFine {
  private final BenchmarkItem item;
  private final FineBases bases;
  private final Trace trace;

  OneFine(BenchmarkItem item, FineBases bases, Trace trace) {
    this.item = item;
    this.bases = bases;
    this.trace = trace;
  }

  /** Returns those of {@code fines} that stand. */
  ImmutableList<GradedFine> of(ImmutableList<GradedFine> fines) {
    if (fines.size() < 2 || fines.stream().anyMatch(fine -> fine.clause().isEmpty())) {
      return fines;
    }
    ImmutableListMultimap<Optional<String>, GradedFine> bySubject =
        Multimaps.index(fines, fine -> fine.clause().flatMap(FineClause::subject));
    return bySubject.asMap().values().stream()
        .flatMap(each -> one(each).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<GradedFine> one(Collection<GradedFine> fines) {
    if (fines.size() < 2) {
      return ImmutableList.copyOf(fines);
    }
    DoubleFine chosen =
        DoubleFine.of(
            fines.stream().map(fine -> norm(fine.clause().orElseThrow())).toList(),
            FinePrecedence.HIGHER_FINE,
            bases,
            trace);
    return fines.stream()
        .filter(
            fine -> chosen.governing().map(norm(fine.clause().orElseThrow())::equals).orElse(true))
        .map(fine -> chosen.choice() == NormChoice.GOVERNS ? fine : fine.doubted(why(chosen)))
        .collect(ImmutableList.toImmutableList());
  }

  private static BilingualText why(DoubleFine chosen) {
    return chosen.missing().stream()
        .findFirst()
        .orElseGet(
            () ->
                BilingualText.of(
                    "几项罚则数额相同，不得给予两次以上罚款，须选定其一（行政处罚法第二十九条）",
                    "several clauses set the same fine and only one may stand (行政处罚法 art 29)"));
  }

  private Norm norm(FineClause clause) {
    LegalSource cited =
        clause
            .source()
            .or(() -> item.basis().stream().findFirst())
            .orElseGet(() -> LegalSource.of("第" + item.number() + "项", ""));
    String label = "（罚则" + clause.label() + "）"; // two fines of one place are two norms
    LegalSource source = LegalSource.of(cited.instrument(), cited.place().orElse("") + label);
    return Norm.of(
        PenaltyProvision.builder()
            .source(source)
            .unlawful(true)
            .fine(clause.fine())
            .modality(Modality.MUST)
            .build());
  }
}
