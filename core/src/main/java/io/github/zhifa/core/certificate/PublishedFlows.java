// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.CertificateKind;
import java.util.Optional;

/**
 * Flows as published.
 *
 * @param scope of whom they speak
 * @param kind the kind of certificate
 * @param period the period
 * @param issued how many were issued (申领)
 * @param ended how many ended (注销)
 * @param reissued how many cards were replaced (补办), which changes no stock; empty where it is not
 *     published for this kind alone
 */
public record PublishedFlows(
    StatedScope scope,
    CertificateKind kind,
    Days period,
    long issued,
    long ended,
    Optional<Long> reissued) {

  /** Returns one of them. */
  PublishedFlow of(FlowPart part, long count) {
    return new PublishedFlow(scope, kind, period, part, count);
  }

  /** Returns by how much the stock of the same scope grew; below zero where it shrank. */
  public long net() {
    return Math.subtractExact(issued, ended);
  }
}
