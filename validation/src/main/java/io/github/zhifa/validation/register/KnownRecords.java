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
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Which records count. Those that a correction, a strike or a second record of the same id speaks
 * of are few; core is asked about them, and its answer is written into the store.
 */
final class KnownRecords {
  private final RecordStore store;
  private final BitSet counting = new BitSet();
  private final TextPool askedIds = new TextPool();
  private long corrections;
  private RegisterFaults faults = new RegisterFaults(0, 0, ImmutableList.of());

  private KnownRecords(RecordStore store) {
    this.store = store;
  }

  static KnownRecords of(RecordStore store, LocalDate knownOn) {
    KnownRecords known = new KnownRecords(store);
    int[] hashes = new int[store.size()];
    for (int row = 0; row < hashes.length; row++) {
      hashes[row] = store.idHash(row);
    }
    known.look(knownOn);
    new RepeatedIds(store, hashes)
        .forEach(known.counting, row -> known.askedIds.put(store.id(row)));
    known.ask(known.asked(hashes), knownOn);
    return known;
  }

  /** Gathers the ids that corrections and strikes have and speak of. */
  private void look(LocalDate knownOn) {
    for (int row = 0; row < store.size(); row++) {
      if (store.recordedOn(row) > knownOn.toEpochDay()) {
        continue;
      }
      counting.set(row);
      if (store.kind(row).isAboutRecord()) {
        corrections++;
        askedIds.put(store.id(row));
        store.corrects(row).ifPresent(askedIds::put);
      }
    }
  }

  /** Returns the records that core is asked about, the first of an id first. */
  private IntColumn asked(int[] hashes) {
    IntColumn asked = new IntColumn();
    for (int row = 0; row < hashes.length; row++) {
      if (counting.get(row)
          && askedIds.mayHave(hashes[row])
          && askedIds.find(store.id(row)) != TextPool.NONE) {
        asked.add(row);
      }
    }
    return asked;
  }

  private void ask(IntColumn asked, LocalDate knownOn) {
    IdentityHashMap<CertificateEvent, Integer> rows = new IdentityHashMap<>();
    Map<String, Integer> firstOfId = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      int row = asked.get(i);
      counting.clear(row);
      rows.put(store.event(row), row);
      firstOfId.putIfAbsent(store.id(row), row);
    }
    CountingEvents answer = CertificateRegister.of(rows.keySet()).countingOn(knownOn);
    Draft draft = new Draft();
    for (CertificateEvent event : answer.events()) {
      Integer row = rows.get(event);
      if (row == null) { // its fields were corrected
        row = requireNonNull(firstOfId.get(event.id()));
        draft.fill(event, store.texts());
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
