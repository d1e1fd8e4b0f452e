// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.CertificateEvent;
import java.util.Comparator;
import java.util.Optional;

/**
 * A record that cannot be as it is. A fault is a fact about the register and is never thrown.
 *
 * @param code what is wrong
 * @param record the record, with its own fields as they count
 * @param related the id of the record that it clashes with or names; empty where none
 * @param refused what was asked of which state; there for {@link FaultCode#EVENT_REFUSED} only
 */
public record RegisterFault(
    FaultCode code,
    CertificateEvent record,
    Optional<String> related,
    Optional<Transition> refused) {

  static final Comparator<RegisterFault> ORDER =
      Comparator.<RegisterFault, String>comparing(fault -> fault.record().id())
          .thenComparing(RegisterFault::code)
          .thenComparing(fault -> fault.related().orElse(""));

  static RegisterFault of(FaultCode code, CertificateEvent record) {
    return new RegisterFault(code, record, record.corrects(), Optional.empty());
  }

  static RegisterFault refused(CertificateEvent record, Transition transition) {
    return new RegisterFault(
        FaultCode.EVENT_REFUSED, record, Optional.empty(), Optional.of(transition));
  }
}
