// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/** Holds a fine that a benchmark writes against the fine that the law allows. */
final class Statute {
  private final ImmutableList<FineClause> clauses;
  private final ImmutableList<FineRange> lawful;

  /** The fines of {@code clauses}, in which 以上 and 以下 include the number (民法典 art 1259). */
  Statute(ImmutableList<FineClause> clauses) {
    this.clauses = clauses;
    this.lawful =
        clauses.stream()
            .map(clause -> FineRange.of(clause.fine(), Optional.empty()))
            .collect(toImmutableList());
  }

  /**
   * Returns what of {@code written} is within {@code clause}, one of these; empty where there is no
   * fine, no clause, or the two count different things.
   */
  Optional<FineRange> within(
      Optional<FineRange> written, Optional<FineClause> clause, Trace trace) {
    if (written.isEmpty() || clause.isEmpty()) {
      return Optional.empty();
    }
    FineRange fine = written.get();
    FineRange law = lawful.get(clauses.indexOf(clause.get()));
    Optional<LegalSource> source = clause.get().source();
    trace.add(
        "fine-written",
        () ->
            BilingualText.of(
                "基准写明" + fine.text().zh(), "The benchmark writes " + fine.text().en()));
    trace.add(
        "fine-of-statute",
        source,
        () -> BilingualText.of("法定" + law.text().zh(), "The law allows " + law.text().en()));
    Optional<FineRange> lawful = fine.within(law);
    trace.add("fine-within-statute", source, () -> compared(fine, lawful));
    return lawful;
  }

  private static BilingualText compared(FineRange fine, Optional<FineRange> lawful) {
    if (lawful.isEmpty()) {
      return BilingualText.of("计量单位不同，不能比较", "The two count different things and are not compared");
    }
    if (lawful.get().equals(fine)) {
      return BilingualText.of("在法定幅度内", "It is within the law");
    }
    BilingualText within = lawful.get().text();
    return BilingualText.of(
        "超出法定幅度，幅度内为" + within.zh(), "It leaves the law; within the law is " + within.en());
  }
}
