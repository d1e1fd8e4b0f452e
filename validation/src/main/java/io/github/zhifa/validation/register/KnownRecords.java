// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.certificate.CertificateRegister;
import io.github.zhifa.core.certificate.CountingEvents;
import io.github.zhifa.core.certificate.RegisterFault;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.validation.certificate.RegisterFaults;
import io.github.zhifa.validation.certificate.RegisterFaults.LocatedFault;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;

/**
 * Which records count. Those that a correction, a strike or a second record of the same id speaks
 * of are few; core is asked about them, and its answer is written into the store.
 */
final class KnownRecords {
  private final RecordStore store;
  private final BitSet counting = new BitSet();
  private final BitSet asked = new BitSet();
  private final int[] firstOfId;
  private long corrections;
  private RegisterFaults faults = new RegisterFaults(0, 0, ImmutableList.of());

  private KnownRecords(RecordStore store) {
    this.store = store;
    this.firstOfId = new int[store.pool().size()];
    Arrays.fill(firstOfId, -1);
  }

  static KnownRecords of(RecordStore store, LocalDate knownOn) {
    KnownRecords known = new KnownRecords(store);
    known.look(knownOn);
    known.ask(knownOn);
    return known;
  }

  /** Marks the ids that are about to be asked for. */
  private void look(LocalDate knownOn) {
    for (int row = 0; row < store.size(); row++) {
      if (store.recordedOn(row) > knownOn.toEpochDay()) {
        continue;
      }
      counting.set(row);
      int id = store.idNumber(row);
      if (firstOfId[id] >= 0) {
        asked.set(id);
      } else {
        firstOfId[id] = row;
      }
      if (store.kind(row).isAboutRecord()) {
        corrections++;
        asked.set(id);
        if (store.correctsNumber(row) >= 0) {
          asked.set(store.correctsNumber(row));
        }
      }
    }
  }

  private void ask(LocalDate knownOn) {
    IdentityHashMap<CertificateEvent, Integer> rows = new IdentityHashMap<>();
    for (int row = 0; row < store.size(); row++) {
      if (counting.get(row) && asked.get(store.idNumber(row))) {
        counting.clear(row);
        rows.put(store.event(row), row);
      }
    }
    CountingEvents answer = CertificateRegister.of(rows.keySet()).countingOn(knownOn);
    Draft draft = new Draft();
    for (CertificateEvent event : answer.events()) {
      Integer row = rows.get(event);
      if (row == null) { // its fields were corrected
        draft.fill(event, store.pool());
        row = firstOfId[draft.id];
        store.set(row, draft);
      }
      counting.set(row);
    }
    faults =
        new RegisterFaults(
            store.size(),
            corrections,
            answer.faults().stream()
                .map(fault -> located(fault, rows))
                .collect(ImmutableList.toImmutableList()));
  }

  private LocatedFault located(
      RegisterFault fault, IdentityHashMap<CertificateEvent, Integer> rows) {
    return new LocatedFault(store.pointer(requireNonNull(rows.get(fault.record()))), fault);
  }

  /** Returns whether {@code row} counts. */
  boolean counts(int row) {
    return counting.get(row);
  }

  /** Returns how many records count. */
  int size() {
    return counting.cardinality();
  }

  RegisterFaults faults() {
    return faults;
  }
}
