// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.staffing.QuotaKind;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.staffing.StaffingTable;
import io.github.zhifa.model.staffing.StaffingUnit;
import io.github.zhifa.model.text.BilingualText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The keys of a table: which are used twice, and which lead nowhere. */
final class References {
  private final QuotaLedger ledger;
  private final StaffingTable table;
  private final Map<String, BilingualText> faults = new LinkedHashMap<>();

  References(QuotaLedger ledger) {
    this.ledger = ledger;
    this.table = ledger.table();
  }

  /** Returns what is wrong by the pointer of the key. */
  ImmutableMap<String, BilingualText> faults() {
    kinds();
    units();
    Places.each(table.quotas(), "quotas", (at, row) -> unit(at, "unit", row.unit()));
    Places.each(table.adjustments(), "adjustments", (at, row) -> unit(at, "unit", row.unit()));
    Places.each(
        table.holdings(),
        "holdings",
        (at, row) -> {
          unit(at, "unit", row.unit());
          row.usedAt().ifPresent(used -> unit(at, "usedAt", used));
        });
    transfers();
    return ImmutableMap.copyOf(faults);
  }

  private void kinds() {
    Map<String, QuotaKind> declared = new HashMap<>();
    Places.each(
        table.kinds(),
        "kinds",
        (at, row) -> {
          QuotaKind known = ledger.kind(row.printed()).known().orElse(row.kind());
          QuotaKind first = declared.putIfAbsent(row.printed(), known);
          if (known != row.kind() || first != null) {
            add(
                at.pointer("printed"),
                "“" + row.printed() + "”已经另有含义",
                "The word " + row.printed() + " has a meaning already");
          }
        });
  }

  private void units() {
    Set<String> ids = new HashSet<>();
    Places.each(
        table.units(),
        "units",
        (at, unit) -> {
          repeated(at, "id", unit.id(), ids);
          unit.superior().ifPresent(superior -> unit(at, "superior", superior));
        });
    circles();
  }

  /** Follows each unit upward once; one that comes back to where it began stands in a circle. */
  private void circles() {
    Set<String> done = new HashSet<>();
    for (int i = 0; i < table.units().size(); i++) {
      Set<String> path = new HashSet<>();
      StaffingUnit at = table.units().get(i);
      while (at != null && !done.contains(at.id()) && path.add(at.id())) {
        at = at.superior().flatMap(ledger::unit).orElse(null);
      }
      if (at != null && path.contains(at.id())) {
        add("/units/" + i + "/superior", "上级机构互相指向", "The superior units form a circle");
      }
      done.addAll(path);
    }
  }

  private void transfers() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < table.transfers().size(); i++) {
      QuotaTransfer transfer = table.transfers().get(i);
      Place at = new Place("transfers", i);
      repeated(at, "id", transfer.id(), ids);
      unit(at, "fromUnit", transfer.fromUnit());
      unit(at, "toUnit", transfer.toUnit());
      if (transfer.fromUnit().equals(transfer.toUnit())) {
        add(
            at.pointer("toUnit"),
            "调出、调入均为" + transfer.toUnit(),
            "Both units are " + transfer.toUnit());
      }
    }
  }

  private void repeated(Place at, String field, String id, Set<String> ids) {
    if (!ids.add(id)) {
      add(at.pointer(field), "编号" + id + "重复", id + " is used twice");
    }
  }

  private void unit(Place at, String field, String id) {
    if (ledger.unit(id).isEmpty()) {
      add(at.pointer(field), "台账中没有机构" + id, "the table has no unit " + id);
    }
  }

  private void add(String pointer, String zh, String en) {
    faults.put(pointer, BilingualText.of(zh, en));
  }
}
