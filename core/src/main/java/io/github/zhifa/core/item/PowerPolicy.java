// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import java.util.Optional;

/**
 * What neither the law nor a list says, as whoever asks chooses it.
 *
 * @param pending who ends a case that was filed while another organ had the power
 * @param department whether the department still exercises what it handed over
 */
public record PowerPolicy(Optional<PendingCases> pending, Optional<DepartmentPower> department) {
  /** Nothing is chosen: what depends on a choice stays undecided. */
  public static final PowerPolicy NONE = new PowerPolicy(Optional.empty(), Optional.empty());
}
