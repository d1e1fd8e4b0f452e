// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.CertificateQuestion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is in stock. No text that was read says it, so whoever counts a stock states it.
 *
 * @param suspendedInStock whether a suspended certificate is counted
 * @param lostInStock whether one is counted whose card is lost, damaged or void and not replaced
 */
public record StockPolicy(boolean suspendedInStock, boolean lostInStock) {

  /** Returns what a policy answers on {@code day}; empty where it leaves one of the two open. */
  public static Optional<StockPolicy> of(CertificateTerms terms, LocalDate day) {
    return terms
        .answer(CertificateQuestion.SUSPENDED_IN_STOCK, day)
        .flatMap(
            suspended ->
                terms
                    .answer(CertificateQuestion.LOST_IN_STOCK, day)
                    .map(lost -> new StockPolicy(suspended, lost)));
  }
}
