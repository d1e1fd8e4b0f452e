// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.certificate.EnforcementUnit;
import io.github.zhifa.model.certificate.UnitType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Which certificates of a register are counted, and how that scope is called.
 *
 * @param name how published numbers of the same scope call it
 * @param units the keys of the units that are counted; empty where all are, also those of holders
 *     whose unit is not recorded
 */
public record RegisterScope(StatedScope name, Optional<ImmutableSet<String>> units) {

  /** Returns the scope of the whole register. */
  public static RegisterScope whole(StatedScope name) {
    return new RegisterScope(name, Optional.empty());
  }

  /** Returns the scope of the units with these keys. */
  public static RegisterScope units(StatedScope name, Set<String> keys) {
    return new RegisterScope(name, Optional.of(ImmutableSet.copyOf(keys)));
  }

  /**
   * Returns the scope of those of {@code units} that are of one of {@code types} and belong to
   * {@code area}: their code begins with that of the area without its closing zeros, in pairs.
   */
  public static RegisterScope area(
      StatedScope name, Collection<EnforcementUnit> units, DivisionCode area, Set<UnitType> types) {
    String prefix = prefix(area.digits());
    return units(
        name,
        units.stream()
            .filter(unit -> types.contains(unit.type()))
            .filter(unit -> unit.division().digits().startsWith(prefix))
            .map(EnforcementUnit::key)
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** 130300 stands for what begins with 1303, 130302 for itself, 130302001 for itself. */
  private static String prefix(String digits) {
    if (!CharMatcher.is('0').matchesAllOf(digits.substring(6))) {
      return CharMatcher.is('0').matchesAllOf(digits.substring(Math.min(9, digits.length())))
          ? digits.substring(0, 9)
          : digits;
    }
    int length = 6;
    while (length > 0 && digits.startsWith("00", length - 2)) {
      length -= 2;
    }
    return digits.substring(0, length);
  }

  boolean covers(Optional<String> unit) {
    return units.isEmpty() || unit.filter(units.get()::contains).isPresent();
  }
}
