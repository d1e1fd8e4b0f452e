// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.model.certificate.CertificateEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The records of a register (证件台账), in any order; the same records give the same register. A record
 * that came twice is one; two different records with one id are a fault, and the one that was
 * recorded first counts.
 */
public final class CertificateRegister {
  /** Every field takes part, so that different records never tie. */
  private static final Comparator<CertificateEvent> EARLIEST =
      Comparator.comparing(CertificateEvent::recordedOn)
          .thenComparing(CertificateEvent::day)
          .thenComparing(CertificateEvent::kind)
          .thenComparing(CertificateEvent::person)
          .thenComparing(CertificateEvent::certificate)
          .thenComparing(text(CertificateEvent::card))
          .thenComparing(text(CertificateEvent::unit))
          .thenComparing(text(CertificateEvent::authority))
          .thenComparing(text(CertificateEvent::reason))
          .thenComparing(text(CertificateEvent::validUntil))
          .thenComparing(text(CertificateEvent::corrects))
          .thenComparing(text(CertificateEvent::source))
          .thenComparing(CertificateRegister::holderText);

  private final ImmutableSortedMap<String, ImmutableList<CertificateEvent>> records;

  private CertificateRegister(ImmutableSortedMap<String, ImmutableList<CertificateEvent>> records) {
    this.records = records;
  }

  private static Comparator<CertificateEvent> text(Function<CertificateEvent, Optional<?>> field) {
    return Comparator.comparing(event -> field.apply(event).map(String::valueOf).orElse(""));
  }

  private static String holderText(CertificateEvent event) {
    return event
        .holder()
        .map(
            holder ->
                holder.name()
                    + "|"
                    + holder.residentNumber()
                    + "|"
                    + holder.birthMonth()
                    + "|"
                    + holder.retirement()
                    + "|"
                    + holder.staffKind())
        .orElse("");
  }

  /** Returns the register of {@code events}. */
  public static CertificateRegister of(Iterable<CertificateEvent> events) {
    Map<String, Set<CertificateEvent>> byId = new TreeMap<>();
    for (CertificateEvent event : events) {
      byId.computeIfAbsent(event.id(), id -> new HashSet<>(2)).add(event);
    }
    ImmutableSortedMap.Builder<String, ImmutableList<CertificateEvent>> sorted =
        ImmutableSortedMap.naturalOrder();
    byId.forEach((id, same) -> sorted.put(id, ImmutableList.sortedCopyOf(EARLIEST, same)));
    return new CertificateRegister(sorted.buildOrThrow());
  }

  /** Returns what all records say. */
  public KnownRegister known(CertificateTerms terms) {
    return knownOn(LocalDate.MAX, terms);
  }

  /** Returns what was known at the end of {@code day}: what was recorded by then. */
  public KnownRegister knownOn(LocalDate day, CertificateTerms terms) {
    return KnownRegister.of(countingOn(day), terms);
  }

  /** Returns the events that count of what was recorded by the end of {@code day}. */
  public CountingEvents countingOn(LocalDate day) {
    Map<String, CertificateEvent> known = new TreeMap<>();
    ImmutableList.Builder<RegisterFault> faults = ImmutableList.builder();
    records.forEach(
        (id, same) -> {
          for (CertificateEvent record : same) {
            if (!record.recordedOn().isAfter(day)) {
              CertificateEvent first = known.putIfAbsent(id, record);
              if (first != null) {
                faults.add(
                    new RegisterFault(
                        FaultCode.ID_REPEATED, record, Optional.of(id), Optional.empty()));
              }
            }
          }
        });
    Corrections corrections = Corrections.of(known);
    faults.addAll(corrections.faults());
    return new CountingEvents(corrections.events(), faults.build());
  }
}
