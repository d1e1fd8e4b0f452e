// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.CertificateKind;
import java.time.LocalDate;

/**
 * A stock as published.
 *
 * @param scope of whom it speaks
 * @param kind the kind of certificate
 * @param day the day at whose end it was counted
 * @param count how many there were
 */
public record PublishedStock(StatedScope scope, CertificateKind kind, LocalDate day, long count) {}
