// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.Optional;

/** Holds a fine that a benchmark writes against the fine that the law allows. */
final class Statute {
  private static final BilingualText MITIGATED =
      BilingualText.of(
          "减轻处罚的阶次，可以低于法定最低罚款", "A tier of mitigation may lie below the least lawful fine");

  private Statute() {}

  /**
   * Returns what of {@code written} is within {@code clause}, where 以上 and 以下 include the number
   * (民法典 art 1259); empty where there is no fine, no clause, or the two count different things.
   *
   * @param mitigates whether it is a fine of 减轻, which may lie below the least lawful one
   */
  static Optional<FineRange> within(
      Optional<FineRange> written,
      Optional<FineClause> clause,
      boolean mitigates,
      TableTerms terms,
      Trace trace) {
    if (written.isEmpty() || clause.isEmpty()) {
      return Optional.empty();
    }
    FineRange fine = written.get();
    FineRange law = FineRange.of(clause.get().fine(), Optional.empty());
    Optional<LegalSource> source = terms.provision(clause.get());
    trace.add(
        "fine-written",
        terms.place(),
        () ->
            BilingualText.of(
                "基准写明" + fine.text().zh(), "The benchmark writes " + fine.text().en()));
    trace.add(
        "fine-of-statute",
        source,
        () -> BilingualText.of("法定" + law.text().zh(), "The law allows " + law.text().en()));
    Optional<FineRange> lawful = fine.within(limits(law, mitigates));
    boolean below =
        lawful.isPresent() && !fine.within(law).equals(lawful) && lawful.get().equals(fine);
    trace.add("fine-within-statute", source, () -> below ? MITIGATED : compared(fine, lawful));
    return lawful;
  }

  /** Only 减轻 goes below the least lawful fine; no fine is less than nothing. */
  static FineRange limits(FineRange law, boolean mitigates) {
    return mitigates
        ? new FineRange(
            Optional.of(BigDecimal.ZERO), true, law.most(), law.mostIncluded(), law.measure())
        : law;
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
