// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.core.certificate.History.Standing;
import io.github.zhifa.model.certificate.CertificateEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A register as it was known on one day. What records say of later days, as far as they were known,
 * is in it.
 */
public final class KnownRegister {
  private final CertificateTerms terms;
  private final ImmutableSortedMap<HolderKey, History> histories;
  private final ImmutableList<RegisterFault> faults;

  private KnownRegister(
      CertificateTerms terms,
      ImmutableSortedMap<HolderKey, History> histories,
      ImmutableList<RegisterFault> faults) {
    this.terms = terms;
    this.histories = histories;
    this.faults = faults;
  }

  static KnownRegister of(CountingEvents counting, CertificateTerms terms) {
    Map<HolderKey, List<CertificateEvent>> groups = new TreeMap<>();
    for (CertificateEvent event : counting.events()) {
      groups.computeIfAbsent(HolderKey.of(event), key -> new ArrayList<>()).add(event);
    }
    List<RegisterFault> faults = new ArrayList<>(counting.faults());
    ImmutableSortedMap.Builder<HolderKey, History> histories = ImmutableSortedMap.naturalOrder();
    groups.forEach(
        (key, events) -> {
          events.sort(EventOrder.COMPARATOR);
          histories.put(key, HistoryMaker.make(key, events, terms, faults::add));
        });
    return new KnownRegister(
        terms, histories.buildOrThrow(), ImmutableList.sortedCopyOf(RegisterFault.ORDER, faults));
  }

  /** Returns what the policy says that it was read under. */
  public CertificateTerms terms() {
    return terms;
  }

  /** Returns how each person and kind stood, in the order of their keys. */
  public ImmutableSortedMap<HolderKey, History> histories() {
    return histories;
  }

  /** Returns what cannot be, in the order of the ids of the records. */
  public ImmutableList<RegisterFault> faults() {
    return faults;
  }

  /** Returns how {@code key} stands on {@code day}; empty where nothing had happened by then. */
  public Optional<Standing> on(HolderKey key, LocalDate day) {
    return Optional.ofNullable(histories.get(key)).flatMap(history -> history.on(day));
  }
}
