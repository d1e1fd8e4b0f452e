// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.CertificateKind;

/**
 * One flow as published.
 *
 * @param scope of whom it speaks
 * @param kind the kind of certificate
 * @param period the period
 * @param part what flowed
 * @param count how many there were
 */
public record PublishedFlow(
    StatedScope scope, CertificateKind kind, Days period, FlowPart part, long count) {}
