// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.agency.DivisionAreas;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the units of a table lie: in their own division, or in that of the nearest unit above. */
final class UnitAreas {
  private final List<Optional<DivisionCode>> divisions;
  private final Integer[] byCode;

  UnitAreas(ImmutableList<StaffingUnit> units, ImmutableMap<String, Integer> numbers) {
    this.divisions = resolve(units, numbers);
    this.byCode = new Integer[units.size()];
    Arrays.setAll(byCode, unit -> unit);
    Arrays.sort(byCode, Comparator.comparing(this::digits));
  }

  /** Every unit is passed once, however long the chain above it; units in a circle have none. */
  private static List<Optional<DivisionCode>> resolve(
      ImmutableList<StaffingUnit> units, ImmutableMap<String, Integer> numbers) {
    List<Optional<DivisionCode>> divisions = new ArrayList<>();
    boolean[] done = new boolean[units.size()];
    units.forEach(unit -> divisions.add(unit.division()));
    for (int unit = 0; unit < done.length; unit++) {
      List<Integer> below = new ArrayList<>();
      int at = unit;
      while (at >= 0 && !done[at] && divisions.get(at).isEmpty()) {
        done[at] = true;
        below.add(at);
        at = units.get(at).superior().map(id -> numbers.getOrDefault(id, -1)).orElse(-1);
      }
      Optional<DivisionCode> found = at < 0 ? Optional.empty() : divisions.get(at);
      below.forEach(each -> divisions.set(each, found));
    }
    return divisions;
  }

  Optional<DivisionCode> division(int unit) {
    return divisions.get(unit);
  }

  private String digits(int unit) {
    return divisions.get(unit).map(DivisionCode::digits).orElse("");
  }

  /** Returns the units in {@code area}, ascending. */
  int[] unitsIn(DivisionCode area) {
    String from = DivisionAreas.prefix(area);
    IntStream.Builder units = IntStream.builder();
    for (int at = firstAtLeast(from);
        at < byCode.length && digits(byCode[at]).startsWith(from);
        at++) {
      if (divisions.get(byCode[at]).filter(code -> DivisionAreas.holds(area, code)).isPresent()) {
        units.add(byCode[at]);
      }
    }
    return units.build().sorted().toArray();
  }

  private int firstAtLeast(String digits) {
    int low = 0;
    int high = byCode.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (digits(byCode[middle]).compareTo(digits) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
