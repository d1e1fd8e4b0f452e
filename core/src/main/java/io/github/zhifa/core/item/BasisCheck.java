// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;

/** Whether the legal basis of an item is in force on the day. */
final class BasisCheck {
  private BasisCheck() {}

  static ImmutableList<PowerStep> of(Item row, LocalDate day, Instruments instruments) {
    if (row.basis().isEmpty()) {
      return ImmutableList.of(
          PowerStep.of(
              "basis", PowerFinding.UNKNOWN, "清单没有载明设定依据", "The list names no legal basis"));
    }
    long lost =
        row.basis().stream()
            .filter(source -> finding(instruments.forceOf(source, day)) == PowerFinding.NOT_MET)
            .count();
    // One lost basis of several may be replaced by the others; a lawyer must say.
    PowerFinding ofLost = lost == row.basis().size() ? PowerFinding.NOT_MET : PowerFinding.UNKNOWN;
    return row.basis().stream()
        .map(source -> step(source, instruments.forceOf(source, day), day, ofLost))
        .collect(ImmutableList.toImmutableList());
  }

  private static PowerFinding finding(Force force) {
    return switch (force) {
      case IN_FORCE -> PowerFinding.MET;
      case ENDED, NOT_YET -> PowerFinding.NOT_MET;
      case DAYS_UNKNOWN, NOT_IN_REGISTER -> PowerFinding.UNKNOWN;
    };
  }

  private static PowerStep step(
      LegalSource source, Force force, LocalDate day, PowerFinding ofLost) {
    PowerFinding finding = finding(force);
    String cited = "《" + source.instrument() + "》";
    return PowerStep.of(
            "basis",
            finding == PowerFinding.NOT_MET ? ofLost : finding,
            "依据" + cited + "在" + day + "：" + force.label().zh(),
            "Basis " + cited + " on " + day + ": " + force.label().en())
        .by(source);
  }
}
