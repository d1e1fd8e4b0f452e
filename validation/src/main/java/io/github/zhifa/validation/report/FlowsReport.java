// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.validation.register.PublishedFigures.ComparedFigure;
import io.github.zhifa.validation.register.RegisterFlows.PeriodFlows;
import java.util.Optional;

/**
 * The flows of a period, with published figures beside them.
 *
 * @param flows the flows and stocks of the register
 * @param published the file of published figures; empty where none was given
 * @param compared the figures that are about certificates
 */
public record FlowsReport(
    PeriodFlows flows, Optional<String> published, ImmutableList<ComparedFigure> compared) {

  /** Returns whether a published figure is not what the register has. */
  public boolean differs() {
    return compared.stream()
        .anyMatch(each -> each.compared().value().filter(more -> more != 0).isPresent());
  }

  /** Returns whether figures were given and none of them could be compared. */
  public boolean comparesNothing() {
    return published.isPresent()
        && compared.stream().noneMatch(each -> each.compared().value().isPresent());
  }
}
