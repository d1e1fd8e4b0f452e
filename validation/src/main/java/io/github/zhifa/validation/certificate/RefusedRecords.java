// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.certificate.Refusal;
import io.github.zhifa.core.certificate.Transition;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.certificate.HolderCourse.RefusedRecord;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.Row;
import java.time.LocalDate;

/** What rules on records of impossible events have in common: each looks for some refusals. */
final class RefusedRecords {
  private final ImmutableSet<Refusal> refusals;

  RefusedRecords(ImmutableSet<Refusal> refusals) {
    this.refusals = refusals;
  }

  /** Reports all of them. */
  void check(Row<PersonRecords> row, FindingSink sink) {
    sink.applied();
    for (RefusedRecord refused : of(row.value())) {
      report(refused, row.value().columns(), basis(refused), sink);
    }
  }

  /** Returns the records of a person that are refused for one of the reasons. */
  ImmutableList<RefusedRecord> of(PersonRecords person) {
    ImmutableList.Builder<RefusedRecord> found = ImmutableList.builderWithExpectedSize(0);
    for (HolderCourse course : person.courses()) {
      for (RefusedRecord refused : course.refused()) {
        if (refusals.contains(refused.why())) {
          found.add(refused);
        }
      }
    }
    return found.build();
  }

  /** Reports one of them, with what the refusal rests on. */
  void report(RefusedRecord refused, RecordColumns columns, BilingualText basis, FindingSink sink) {
    Transition asked = refused.transition();
    sink.at(columns.pointer(refused.row()) + "/kind")
        .with("event", asked.event().label())
        .with("day", LocalDate.ofEpochDay(columns.day(refused.row())).toString())
        .with("state", asked.from().qualification().label())
        .with("card", asked.from().card().label())
        .with("why", refused.why().label())
        .with("basis", basis)
        .report();
  }

  /** A refusal says where it was read, or that it follows from the meaning of the states. */
  static BilingualText basis(RefusedRecord refused) {
    return refused
        .why()
        .origin()
        .map(PolicyBasis::of)
        .orElseGet(() -> BilingualText.of("由状态的含义得出", "it follows from what the states mean"));
  }
}
