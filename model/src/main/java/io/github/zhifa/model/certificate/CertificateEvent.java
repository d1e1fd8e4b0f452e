// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One record of a register of certificates (证件台账记录). Nothing is overwritten: a mistake is mended by
 * a record that names the wrong one in {@link #corrects()}. A register is a text of such records,
 * one JSON object on each line; their order does not matter.
 */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "kind",
  "person",
  "certificate",
  "card",
  "day",
  "recordedOn",
  "unit",
  "authority",
  "reason",
  "validUntil",
  "corrects",
  "source",
  "holder"
})
public interface CertificateEvent {

  /** Returns the name of the record, unique in the register. */
  String id();

  /** Returns what happened. */
  EventKind kind();

  /** Returns the key of the person in the register; it need not be a name or an identity number. */
  String person();

  /** Returns the kind of certificate that it is about. */
  CertificateKind certificate();

  /**
   * Returns the number of the card (证号) as printed; empty where no card is meant or its number is
   * not known.
   */
  Optional<String> card();

  /** Returns the day on which it took effect. */
  LocalDate day();

  /** Returns the day on which it was recorded; before that day nobody knew of it. */
  LocalDate recordedOn();

  /**
   * Returns the key of the unit that the holder belongs to; of a certificate the unit of its issue
   * counts, or else of its application.
   */
  Optional<String> unit();

  /** Returns the authority that acted, as recorded. */
  Optional<String> authority();

  /**
   * Returns why the certificate ended; for {@link EventKind#CANCELLED} and {@link
   * EventKind#REVOKED}.
   */
  Optional<EndReason> reason();

  /**
   * Returns the last day on which the certificate is valid, inclusive; empty where none is printed.
   */
  Optional<LocalDate> validUntil();

  /** Returns the record that this one corrects or strikes. */
  Optional<String> corrects();

  /** Returns the paper that it rests on, as recorded. */
  Optional<String> source();

  /** Returns what was stated of the person with it. */
  Optional<Holder> holder();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CertificateEvent}. */
  final class Builder extends ImmutableCertificateEvent.Builder {
    Builder() {}
  }
}
