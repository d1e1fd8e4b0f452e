// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.LedgerKind;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.core.staffing.TotalBreach;
import io.github.zhifa.model.staffing.QuotaTotal;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import java.util.function.Predicate;

/** Reports the days on which totals were exceeded. */
final class TotalFindings {
  private TotalFindings() {}

  static void report(
      QuotaLedger ledger, Predicate<LedgerKind> kinds, CheckContext context, FindingSink sink) {
    for (QuotaTotal total : ledger.table().totals()) {
      if (kinds.test(ledger.kind(total.kind()))) {
        sink.applied();
      }
    }
    for (TotalBreach breach : TotalBreach.of(ledger, context.asOf())) {
      if (kinds.test(breach.kind())) {
        sink.at("/totals/" + breach.position())
            .with("area", breach.total().division().digits())
            .with("kind", breach.kind().label())
            .with("total", breach.total().posts())
            .with("firstDay", breach.firstDay().toString())
            .with("lastDay", breach.lastDay().orElse(context.asOf()).toString())
            .with("worstDay", breach.worstDay().toString())
            .with("posts", breach.posts())
            .report();
      }
    }
  }
}
