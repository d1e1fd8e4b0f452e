// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.EventKind;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is left of records when their corrections are taken in. A record counts unless a strike of
 * it counts; where a correction of it counts, the latest gives its fields. Corrections and strikes
 * are records themselves: striking a correction brings back what it had replaced.
 */
final class Corrections {
  private static final Comparator<CertificateEvent> BY_RECORD =
      Comparator.comparing(CertificateEvent::recordedOn).thenComparing(CertificateEvent::id);

  private final Map<String, CertificateEvent> records;
  private final Map<String, List<CertificateEvent>> about = new HashMap<>();
  private final Map<String, Optional<CertificateEvent>> counting = new HashMap<>();
  private final ImmutableList.Builder<RegisterFault> faults = ImmutableList.builder();

  private Corrections(Map<String, CertificateEvent> records) {
    this.records = records;
  }

  /** Resolves {@code records}, which are by id. */
  static Corrections of(Map<String, CertificateEvent> records) {
    Corrections corrections = new Corrections(records);
    corrections.link();
    corrections.resolve();
    return corrections;
  }

  /** Returns the events that count, each with the fields that count. */
  ImmutableList<CertificateEvent> events() {
    ImmutableList.Builder<CertificateEvent> events = ImmutableList.builder();
    for (CertificateEvent record : records.values()) {
      if (!record.kind().isAboutRecord()) {
        counting
            .getOrDefault(record.id(), Optional.empty())
            .ifPresent(fields -> events.add(withFields(record, fields)));
      }
    }
    return events.build();
  }

  /** Returns what is wrong with corrections. */
  ImmutableList<RegisterFault> faults() {
    return faults.build();
  }

  private static CertificateEvent withFields(CertificateEvent record, CertificateEvent fields) {
    return fields == record
        ? record
        : CertificateEvent.builder()
            .from(fields)
            .id(record.id())
            .kind(record.kind())
            .recordedOn(record.recordedOn())
            .corrects(Optional.empty())
            .build();
  }

  private void link() {
    for (CertificateEvent record : records.values()) {
      if (record.kind().isAboutRecord()) {
        Optional<FaultCode> fault = faultOf(record);
        fault.ifPresent(code -> faults.add(RegisterFault.of(code, record)));
        if (fault.isEmpty()) {
          about
              .computeIfAbsent(record.corrects().orElseThrow(), id -> new ArrayList<>())
              .add(record);
        }
      }
    }
    about.values().forEach(list -> list.sort(BY_RECORD));
  }

  private Optional<FaultCode> faultOf(CertificateEvent record) {
    if (record.corrects().isEmpty()) {
      return Optional.of(FaultCode.TARGET_MISSING);
    }
    CertificateEvent target = records.get(record.corrects().get());
    if (target == null) {
      return Optional.of(FaultCode.TARGET_UNKNOWN);
    }
    return record.recordedOn().isBefore(target.recordedOn())
        ? Optional.of(FaultCode.TARGET_LATER)
        : Optional.empty();
  }

  /** From the records that nothing speaks of upwards; what is never reached is a circle. */
  private void resolve() {
    Map<String, Integer> open = new HashMap<>();
    about.forEach((id, list) -> open.put(id, list.size()));
    Deque<CertificateEvent> ready = new ArrayDeque<>();
    records.values().stream().filter(each -> !open.containsKey(each.id())).forEach(ready::add);
    while (!ready.isEmpty()) {
      CertificateEvent record = ready.remove();
      counting.put(record.id(), fieldsThatCount(record));
      if (isLinked(record)) {
        String target = record.corrects().orElseThrow();
        if (open.merge(target, -1, Integer::sum) == 0) {
          Optional.ofNullable(records.get(target)).ifPresent(ready::add);
        }
      }
    }
    records.values().stream()
        .filter(record -> !counting.containsKey(record.id()))
        .forEach(record -> faults.add(RegisterFault.of(FaultCode.TARGET_CIRCULAR, record)));
  }

  private boolean isLinked(CertificateEvent record) {
    return record.kind().isAboutRecord() && faultOf(record).isEmpty();
  }

  /** Returns the record whose fields count for {@code record}; empty where it is struck. */
  private Optional<CertificateEvent> fieldsThatCount(CertificateEvent record) {
    Optional<CertificateEvent> fields = Optional.of(record);
    Set<LocalDate> days = new HashSet<>();
    for (CertificateEvent later : about.getOrDefault(record.id(), List.of())) {
      Optional<CertificateEvent> its = counting.getOrDefault(later.id(), Optional.empty());
      if (its.isPresent() && later.kind() == EventKind.STRUCK) {
        return Optional.empty();
      }
      if (its.isPresent()) {
        fields = its;
        if (!days.add(later.recordedOn())) {
          faults.add(RegisterFault.of(FaultCode.CORRECTED_TWICE, later));
        }
      }
    }
    return fields;
  }
}
