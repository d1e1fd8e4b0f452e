// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.staffing.PostHolding;
import io.github.zhifa.model.staffing.QuotaKind;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.staffing.StaffingTable;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The units and kinds of a table by number. A unit and a kind for which the table has a row make a
 * cell; the others have none, so a table is never larger than its rows.
 */
final class StaffingIndex {
  private static final int NONE = -1;

  private final ImmutableList<StaffingUnit> units;
  private final ImmutableMap<String, Integer> numbers;
  private final UnitAreas areas;
  private final Map<String, LedgerKind> words = new HashMap<>();
  private final ImmutableList<LedgerKind> kinds;
  private final ImmutableMap<LedgerKind, Integer> columns;
  private final long[] cells;

  StaffingIndex(StaffingTable table) {
    this.units = table.units();
    this.numbers = numbers(units);
    this.areas = new UnitAreas(units, numbers);
    KindWords reader = new KindWords(table);
    eachRow(table, (unit, printed) -> words.computeIfAbsent(printed, reader::read));
    table.totals().forEach(total -> words.computeIfAbsent(total.kind(), reader::read));
    this.kinds = kinds(words);
    this.columns = columns(kinds);
    LongStream.Builder keys = LongStream.builder();
    eachRow(table, (unit, printed) -> keys.add(key(unit, kind(printed))));
    this.cells = keys.build().filter(key -> key >= 0).sorted().distinct().toArray();
  }

  /** Passes on the unit and the printed kind of which each row of the table speaks. */
  private static void eachRow(StaffingTable table, BiConsumer<String, String> to) {
    table.quotas().forEach(row -> to.accept(row.unit(), row.kind()));
    table.adjustments().forEach(row -> to.accept(row.unit(), row.kind()));
    for (PostHolding row : table.holdings()) {
      to.accept(row.unit(), row.kind());
      if (row.usedAt().isPresent()) {
        to.accept(row.usedAt().orElseThrow(), row.kind());
      }
    }
    for (QuotaTransfer row : table.transfers()) {
      to.accept(row.fromUnit(), row.kind());
      to.accept(row.toUnit(), received(row));
    }
  }

  /** Returns the printed kind under which {@code transfer} is received. */
  static String received(QuotaTransfer transfer) {
    return transfer.receivedKind().orElse(transfer.kind());
  }

  /** Of two units with one key the first one has it. */
  private static ImmutableMap<String, Integer> numbers(ImmutableList<StaffingUnit> units) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      numbers.putIfAbsent(units.get(i).id(), i);
    }
    return ImmutableMap.copyOf(numbers);
  }

  /** The known kinds in their order, then the others by name: the order of rows decides nothing. */
  private static ImmutableList<LedgerKind> kinds(Map<String, LedgerKind> words) {
    return Stream.concat(
            Arrays.stream(QuotaKind.values()).map(LedgerKind::of),
            words.values().stream()
                .filter(kind -> kind.known().isEmpty())
                .distinct()
                .sorted(Comparator.comparing(LedgerKind::name)))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableMap<LedgerKind, Integer> columns(ImmutableList<LedgerKind> kinds) {
    ImmutableMap.Builder<LedgerKind, Integer> columns = ImmutableMap.builder();
    for (int i = 0; i < kinds.size(); i++) {
      columns.put(kinds.get(i), i);
    }
    return columns.buildOrThrow();
  }

  ImmutableList<StaffingUnit> units() {
    return units;
  }

  ImmutableList<LedgerKind> kinds() {
    return kinds;
  }

  Optional<StaffingUnit> unit(String id) {
    return Optional.ofNullable(numbers.get(id)).map(units::get);
  }

  LedgerKind kind(String printed) {
    LedgerKind kind = words.get(printed);
    return kind == null ? new LedgerKind(KindWords.normal(printed), Optional.empty()) : kind;
  }

  /** Returns how many cells there are; they are in the order of units, then of kinds. */
  int cells() {
    return cells.length;
  }

  boolean hasCellsOf(StaffingIndex other) {
    return kinds.equals(other.kinds) && Arrays.equals(cells, other.cells);
  }

  /** Returns the cell of a unit and a printed kind; negative where there is none. */
  int cell(String unit, String printed) {
    return cell(unit, kind(printed));
  }

  /** Returns the cell of a unit and a kind; negative where there is none. */
  int cell(String unit, LedgerKind kind) {
    return Arrays.binarySearch(cells, key(unit, kind));
  }

  private long key(String unit, LedgerKind kind) {
    int number = numbers.getOrDefault(unit, NONE);
    int column = columns.getOrDefault(kind, NONE);
    return number < 0 || column < 0 ? NONE : key(number, column);
  }

  private static long key(int unit, int kind) {
    return (long) unit << Integer.SIZE | kind;
  }

  int unitNumber(int cell) {
    return (int) (cells[cell] >> Integer.SIZE);
  }

  StaffingUnit unitOf(int cell) {
    return units.get(unitNumber(cell));
  }

  LedgerKind kindOf(int cell) {
    return kinds.get((int) cells[cell]);
  }

  Optional<DivisionCode> divisionOf(int cell) {
    return areas.division(unitNumber(cell));
  }

  Optional<DivisionCode> division(StaffingUnit unit) {
    return Optional.ofNullable(numbers.get(unit.id())).flatMap(areas::division);
  }

  /** Returns the cells of {@code kind} of the units in {@code area}. */
  int[] cellsIn(DivisionCode area, LedgerKind kind) {
    int column = columns.getOrDefault(kind, NONE);
    return Arrays.stream(column < 0 ? new int[0] : areas.unitsIn(area))
        .map(unit -> Arrays.binarySearch(cells, key(unit, column)))
        .filter(cell -> cell >= 0)
        .toArray();
  }
}
