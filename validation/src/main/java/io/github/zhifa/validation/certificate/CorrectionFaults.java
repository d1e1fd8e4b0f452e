// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.certificate.FaultCode;
import io.github.zhifa.validation.certificate.RegisterFaults.LocatedFault;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.Row;

/**
 * Reports the corrections of a register that have one of some faults.
 *
 * @param codes the faults of the rule
 */
record CorrectionFaults(ImmutableSet<FaultCode> codes) {

  /** The rule applies where the register has corrections; its message names both records. */
  void check(Row<RegisterFaults> row, FindingSink sink) {
    if (row.value().corrections() > 0) {
      sink.applied();
    }
    for (LocatedFault each : row.value().faults()) {
      if (codes.contains(each.fault().code())) {
        sink.at(each.pointer() + "/corrects")
            .with("record", PersonalText.masked(each.fault().record().id()))
            .with("target", PersonalText.masked(each.fault().related().orElse("-")))
            .with("what", each.fault().code().label())
            .report();
      }
    }
  }
}
