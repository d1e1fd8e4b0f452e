// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.EventKind;
import java.util.Optional;

/**
 * What one event does in one state: exactly one of {@code to} and {@code refusal} is there.
 *
 * @param from the state before
 * @param event the event
 * @param to the state afterwards; empty where the event cannot happen
 * @param refusal why it cannot happen; empty where it can
 */
public record Transition(
    CertificateState from,
    EventKind event,
    Optional<CertificateState> to,
    Optional<Refusal> refusal) {

  /** Returns whether the event can happen. */
  public boolean isAccepted() {
    return to.isPresent();
  }
}
