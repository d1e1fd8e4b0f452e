// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.text.BilingualText;

/**
 * One thing that is wrong with a transfer.
 *
 * @param transfer the transfer
 * @param fault what is wrong
 * @param text how it is so, with the numbers
 * @param sources the places of the regulation that it breaks; empty where none is, as with a kind
 *     outside the regulation
 */
public record TransferProblem(
    QuotaTransfer transfer,
    TransferFault fault,
    BilingualText text,
    ImmutableList<LegalSource> sources) {

  static TransferProblem of(QuotaTransfer transfer, TransferFault fault, String zh, String en) {
    return new TransferProblem(transfer, fault, BilingualText.of(zh, en), fault.sources());
  }

  /** Returns the same problem, which breaks no provision unless the regulation knows the kind. */
  TransferProblem about(LedgerKind kind) {
    return kind.isRegulated()
        ? this
        : new TransferProblem(transfer, fault, text, ImmutableList.of());
  }
}
