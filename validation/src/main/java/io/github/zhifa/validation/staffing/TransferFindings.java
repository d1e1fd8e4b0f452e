// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.CutCheck;
import io.github.zhifa.core.staffing.LedgerKind;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.core.staffing.TransferCheck;
import io.github.zhifa.core.staffing.TransferFault;
import io.github.zhifa.core.staffing.TransferProblem;
import io.github.zhifa.validation.engine.FindingSink;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Reports what the calculators say of the transfers of a table. */
final class TransferFindings {
  private TransferFindings() {}

  /** Passes on each transfer that has {@code fault}, with its place. */
  static void each(QuotaLedger ledger, TransferFault fault, BiConsumer<Place, TransferProblem> to) {
    Places.each(
        ledger.table().transfers(),
        "transfers",
        (at, transfer) ->
            TransferCheck.of(ledger, transfer).stream()
                .filter(problem -> problem.fault() == fault)
                .forEach(problem -> to.accept(at, problem)));
  }

  static void report(QuotaLedger ledger, TransferFault fault, FindingSink sink) {
    if (!ledger.table().transfers().isEmpty()) {
      sink.applied();
    }
    each(ledger, fault, (at, problem) -> report(at, problem, sink));
  }

  /** Reports {@code fault}; a transfer with {@code doubt} is neither found nor passed. */
  static void report(
      QuotaLedger ledger, TransferFault fault, TransferFault doubt, FindingSink sink) {
    Places.each(
        ledger.table().transfers(),
        "transfers",
        (at, transfer) -> {
          boolean open = false;
          for (TransferProblem problem : TransferCheck.of(ledger, transfer)) {
            if (problem.fault() == doubt) {
              open = true;
              sink.undecided(problem.text().zh(), problem.text().en());
            } else if (problem.fault() == fault) {
              report(at, problem, sink);
            }
          }
          if (!open) {
            sink.applied();
          }
        });
  }

  /** Reports transfers that leave too little to a unit, of the kinds that are asked about. */
  static void reportCuts(
      QuotaLedger ledger, TransferFault fault, Predicate<LedgerKind> kinds, FindingSink sink) {
    if (ledger.table().transfers().stream()
        .anyMatch(transfer -> kinds.test(ledger.kind(transfer.kind())))) {
      sink.applied();
    }
    for (TransferProblem problem : CutCheck.of(ledger)) {
      if (problem.fault() == fault && kinds.test(ledger.kind(problem.transfer().kind()))) {
        int position = ledger.table().transfers().indexOf(problem.transfer());
        report(new Place("transfers", position), problem, sink);
      }
    }
  }

  private static void report(Place at, TransferProblem problem, FindingSink sink) {
    sink.at(at.pointer()).with("id", problem.transfer().id()).with("what", problem.text()).report();
  }
}
