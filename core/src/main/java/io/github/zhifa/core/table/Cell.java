// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * The condition of one row on one axis.
 *
 * @param values the values that meet it: any, one interval, or several; of named values their
 *     positions
 */
public record Cell(ImmutableRangeSet<BigDecimal> values) {
  private static final Cell ANY = new Cell(ImmutableRangeSet.of(Range.all()));

  /** Returns the condition that every value meets. */
  public static Cell any() {
    return ANY;
  }

  /** Returns the condition that the values of {@code range} meet. */
  public static Cell of(Range<BigDecimal> range) {
    return new Cell(ImmutableRangeSet.of(range));
  }

  /** Returns the condition that the values of any of {@code ranges} meet; they may overlap. */
  public static Cell ofAll(Collection<Range<BigDecimal>> ranges) {
    TreeRangeSet<BigDecimal> all = TreeRangeSet.create();
    all.addAll(ranges);
    return new Cell(ImmutableRangeSet.copyOf(all));
  }

  /** Returns whether every value meets it. */
  public boolean isAny() {
    return values.encloses(Range.all());
  }
}
