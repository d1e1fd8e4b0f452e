// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.certificate.CertificateEvent;

/**
 * The events of a register that count on a day: corrections and strikes are taken in, and a record
 * that came twice is there once.
 *
 * @param events the events, none of them about a record; one without a correction is the very value
 *     that was given
 * @param faults what is wrong with records themselves; events that cannot happen are not among them
 */
public record CountingEvents(
    ImmutableList<CertificateEvent> events, ImmutableList<RegisterFault> faults) {}
