// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.InstrumentState;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;

/** Do a benchmark and the law behind an item hold on a day? */
public final class Footing {
  private Footing() {}

  /**
   * Returns why an answer of {@code item} may not be used on {@code day}: {@code document} or a
   * provision that sets the penalty is not in force then. Which law applies to an act before a
   * change is another question (行政处罚法 art 37). Provisions that the register does not know raise no
   * doubt.
   */
  public static ImmutableList<BilingualText> doubts(
      PublishedDocument document, BenchmarkItem item, Instruments register, LocalDate day) {
    ImmutableList.Builder<BilingualText> doubts = ImmutableList.builder();
    document
        .firstDay()
        .filter(day::isBefore)
        .ifPresent(
            first ->
                doubts.add(
                    BilingualText.of(
                        "基准自" + first + "起施行，" + day + "尚未施行",
                        "the benchmark is in force from " + first + " and not yet on " + day)));
    document
        .lastDay()
        .filter(day::isAfter)
        .ifPresent(
            last ->
                doubts.add(
                    BilingualText.of(
                        "基准有效期至" + last + "，" + day + "已失效",
                        "the benchmark was in force until " + last + " and no longer on " + day)));
    for (LegalSource basis : item.basis()) {
      InstrumentState state = register.stateOn(basis, day);
      if (state.isLost()) {
        doubts.add(
            BilingualText.of(
                "处罚依据《" + basis.instrument() + "》在" + day + state.force().label().zh(),
                "the basis 《"
                    + basis.instrument()
                    + "》 is "
                    + state.force().label().en()
                    + " on "
                    + day));
      }
    }
    return doubts.build();
  }
}
