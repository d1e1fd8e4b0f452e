// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.certificate.Refusal;
import io.github.zhifa.core.certificate.Transition;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.certificate.HolderCourse.RefusedRecord;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.Row;
import java.time.LocalDate;

/** What rules on records of impossible events have in common: each looks for some refusals. */
final class RefusedRecords {
  private final ImmutableSet<Refusal> refusals;

  RefusedRecords(ImmutableSet<Refusal> refusals) {
    this.refusals = refusals;
  }

  void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    sink.applied();
    for (HolderCourse course : row.value().courses()) {
      for (RefusedRecord refused : course.refused()) {
        Transition asked = refused.transition();
        Refusal why = asked.refusal().orElseThrow();
        if (refusals.contains(why)) {
          RecordColumns columns = row.value().columns();
          sink.at(columns.pointer(refused.row()) + "/kind")
              .with("event", asked.event().label())
              .with("day", LocalDate.ofEpochDay(columns.day(refused.row())).toString())
              .with("state", asked.from().qualification().label())
              .with("card", asked.from().card().label())
              .with("why", why.label())
              .with("basis", basis(why))
              .report();
        }
      }
    }
  }

  /** A refusal says where it was read, or that it follows from the meaning of the states. */
  private static BilingualText basis(Refusal why) {
    return why.origin()
        .map(
            origin ->
                BilingualText.of(
                    origin.evidence().label().zh() + "：" + origin.readFrom(),
                    origin.evidence().label().en() + ": " + origin.readFrom()))
        .orElseGet(() -> BilingualText.of("由状态的含义得出", "it follows from what the states mean"));
  }
}
