// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Finds the slot of a value fast. Numbers are counted in the smallest unit that a cut has, twice
 * over: an even place is a number of that unit, the odd place after it is all that lies between it
 * and the next. So a cut just after a number is a place like any other.
 */
final class Ruler {
  /** A value is compared as a long where it and its places have at most this many digits. */
  private static final int DIGITS = 18;

  private static final long[] POWERS_OF_TEN = new long[DIGITS + 1];

  static {
    Arrays.setAll(POWERS_OF_TEN, i -> BigDecimal.ONE.movePointRight(i).longValueExact());
  }

  private final Scale scale;
  private final ImmutableList<Cut> cuts;
  private final int decimals;
  private final int outsideBelow;
  private final Buckets places;
  private final boolean onSteps;
  private final boolean fits;

  Ruler(Scale scale) {
    this.scale = scale;
    this.cuts = scale.cuts().stream().filter(Cut::isFinite).collect(toImmutableList());
    Lattice lattice = scale.axis().lattice();
    this.onSteps = lattice != Lattice.CONTINUOUS;
    this.decimals =
        onSteps
            ? lattice.step().scale()
            : cuts.stream()
                .map(cut -> cut.value().scale())
                .max(Comparator.naturalOrder())
                .orElse(0);
    this.outsideBelow = scale.cuts().get(0).isFinite() ? 1 : 0;
    this.fits = decimals <= DIGITS && cuts.stream().allMatch(cut -> digits(cut.value()) <= DIGITS);
    this.places = new Buckets(fits ? cuts.stream().mapToLong(this::place).toArray() : new long[0]);
  }

  /** Returns the slot of {@code value}, -1 where it is not a value of the axis. */
  int slot(BigDecimal value) {
    int own = value.scale();
    int digits = value.precision();
    if (digits > DIGITS || !fits) {
      return slotOfAny(value);
    }
    long unscaled = own == 0 ? value.longValue() : value.scaleByPowerOfTen(own).longValue();
    if (own <= decimals) {
      return digits + decimals - own > DIGITS
          ? slotOfAny(value)
          : slotAt(2 * unscaled * POWERS_OF_TEN[decimals - own]);
    }
    if (own - decimals > DIGITS) {
      return slotOfAny(value);
    }
    long unit = POWERS_OF_TEN[own - decimals];
    long whole = Math.floorDiv(unscaled, unit);
    return slotAt(whole * unit == unscaled ? 2 * whole : 2 * whole + 1);
  }

  /** Returns the slot of a whole number, -1 where it is not a value of the axis. */
  int slot(long value) {
    if (!fits || Math.abs(value) >= POWERS_OF_TEN[DIGITS - decimals] || value == Long.MIN_VALUE) {
      return slotOfAny(BigDecimal.valueOf(value));
    }
    return slotAt(2 * value * POWERS_OF_TEN[decimals]);
  }

  private int slotAt(long place) {
    return onSteps && (place & 1) != 0 ? -1 : inDomain(places.countUpTo(place));
  }

  private int inDomain(int cutsPassed) {
    int slot = cutsPassed - outsideBelow;
    return slot < scale.slots() ? slot : -1;
  }

  /** Any value at all, slowly. */
  private int slotOfAny(BigDecimal value) {
    if (onSteps && value.remainder(scale.axis().lattice().step()).signum() != 0) {
      return -1;
    }
    int passed = 0;
    while (passed < cuts.size() && cuts.get(passed).isBelow(value)) {
      passed++;
    }
    return inDomain(passed);
  }

  private int digits(BigDecimal value) {
    return value.precision() - value.scale() + decimals;
  }

  private long place(Cut cut) {
    long units = cut.value().movePointRight(decimals).longValueExact();
    return cut.after() ? 2 * units + 1 : 2 * units;
  }
}
