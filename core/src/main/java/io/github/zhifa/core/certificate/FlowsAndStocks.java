// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;

/**
 * What a register says of a period: opening plus issued less ended is closing, for {@link
 * Stock#open()}. Suspension and loss move certificates within the stock; reissue and renewal change
 * nothing; a certificate whose last day is over has ended on the day after.
 *
 * @param scope of whom it speaks
 * @param kind the kind of certificate
 * @param period the period
 * @param opening the stock at the end of the day before the period
 * @param issued how many were issued
 * @param endedBy how many were cancelled or revoked, by reason
 * @param endedUnexplained how many were cancelled or revoked without a recorded reason
 * @param expired how many expired
 * @param reissued how many cards were replaced
 * @param renewed how many were renewed
 * @param closing the stock at the end of the last day
 */
public record FlowsAndStocks(
    StatedScope scope,
    CertificateKind kind,
    Days period,
    Stock opening,
    long issued,
    ImmutableSortedMap<EndReason, Long> endedBy,
    long endedUnexplained,
    long expired,
    long reissued,
    long renewed,
    Stock closing) {

  /** Returns the flows and stocks of {@code scope} in {@code period}. */
  public static FlowsAndStocks of(
      KnownRegister register, CertificateKind kind, Days period, RegisterScope scope) {
    FlowCounter counter = new FlowCounter(kind, period, scope);
    register.histories().values().forEach(counter::count);
    return counter.result();
  }

  /** Returns how many were cancelled or revoked. */
  public long withdrawn() {
    return endedBy.values().stream().mapToLong(Long::longValue).sum() + endedUnexplained;
  }

  /** Returns how many ended: cancelled, revoked or expired. */
  public long ended() {
    return withdrawn() + expired;
  }
}
