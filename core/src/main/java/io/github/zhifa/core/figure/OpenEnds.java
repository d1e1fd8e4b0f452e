// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells ends that the figures give from those that are only there because every unknown has bounds.
 * A number that has none of its own has one far above all figures; what is another when that bound
 * is halved is no end.
 */
final class OpenEnds {
  private final ImmutableSet<String> open;

  /**
   * @param open the unknowns that have no bounds of their own
   */
  OpenEnds(ImmutableSet<String> open) {
    this.open = open;
  }

  /** Returns {@code hulls} of {@code part} with the ends told that are none. */
  ImmutableMap<String, Hull> in(ImmutableMap<String, Hull> hulls, ClaimSystem part, Steps steps) {
    boolean reached =
        part.unknowns().keySet().stream()
            .filter(open::contains)
            .anyMatch(name -> isReached(hulls.get(name), half(part, name)));
    if (hulls.isEmpty() || !reached) {
      return hulls;
    }
    ImmutableMap<String, Hull> nearer = new HullSearch(part.halved(open), steps).all();
    ImmutableMap.Builder<String, Hull> told = ImmutableMap.builder();
    hulls.forEach(
        (name, hull) -> told.put(name, told(hull, nearer.get(name), half(part, name), name)));
    return told.buildOrThrow();
  }

  private static boolean isReached(@Nullable Hull hull, long half) {
    return hull == null || hull.least() < -half || hull.most() > half;
  }

  /** Witnesses do not tell what fractions are. */
  private static boolean isReached(@Nullable Long value, long half) {
    return value == null || Math.abs(value) > half;
  }

  private Hull told(Hull hull, @Nullable Hull nearer, long half, String name) {
    if (nearer != null && nearer.decided() && hull.decided()) {
      return new Hull(
          hull.least(),
          hull.most(),
          true,
          nearer.least() != hull.least(),
          nearer.most() != hull.most());
    }
    boolean own = open.contains(name);
    return new Hull(
        hull.least(),
        hull.most(),
        hull.decided(),
        own && hull.least() < -half,
        own && hull.most() > half);
  }

  private static long half(ClaimSystem system, String name) {
    return system.boundsOf(name).most() / 2;
  }

  /**
   * Returns whether {@code least}, in which the ratio is least within {@code system}, is no end.
   */
  boolean isOpen(
      Answer least, LinearForm dividend, LinearForm divisor, ClaimSystem system, Steps steps) {
    boolean reached =
        system.unknowns().keySet().stream()
            .filter(open::contains)
            .anyMatch(name -> isReached(least.witness().get(name), half(system, name)));
    if (!reached) {
      return false;
    }
    Answer nearer = new FormSearch(system.halved(open), steps).leastRatio(dividend, divisor);
    return !nearer.isFeasible()
        || !ratio(dividend, divisor, nearer.witness())
            .equals(ratio(dividend, divisor, least.witness()));
  }

  private static Fraction ratio(
      LinearForm dividend, LinearForm divisor, Map<String, Long> witness) {
    return Fraction.of(dividend.valueAt(witness)).over(Fraction.of(divisor.valueAt(witness)));
  }
}
