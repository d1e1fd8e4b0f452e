// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/**
 * What is to be said of a table, exactly. The order of the rows changes nothing but the numbers by
 * which rows are named, unless the order decides.
 *
 * @param gaps values for which no row holds, one region for each group of neighbours
 * @param overlaps pairs of rows of one rank that both hold somewhere
 * @param touching pairs that share nothing but an end of a measured quantity
 * @param masked rows that never decide
 * @param redundant rows that hold only where one other of their rank does
 */
public record TableAnalysis(
    Answer<Region> gaps,
    Answer<Overlap> overlaps,
    Answer<Overlap> touching,
    Answer<Masked> masked,
    Answer<Redundant> redundant) {

  /** Returns the analysis of {@code table}; each question may cost {@code limit}. */
  public static TableAnalysis of(DecisionTable table, Limit limit) {
    Grid grid = new Grid(table);
    Shared shared = Shared.of(grid, limit);
    return new TableAnalysis(
        gaps(grid, limit),
        shared.overlaps(),
        shared.touching(),
        Masking.of(grid, limit),
        Redundancy.of(grid, limit));
  }

  /** Returns {@link #gaps()} of {@code table}, and asks nothing else. */
  public static Answer<Region> gapsOf(DecisionTable table, Limit limit) {
    return gaps(new Grid(table), limit);
  }

  /** Returns {@link #overlaps()} of {@code table}, and asks nothing else. */
  public static Answer<Overlap> overlapsOf(DecisionTable table, Limit limit) {
    return Shared.of(new Grid(table), limit).overlaps();
  }

  /** Returns {@link #touching()} of {@code table}, and asks nothing else. */
  public static Answer<Overlap> touchingOf(DecisionTable table, Limit limit) {
    return Shared.of(new Grid(table), limit).touching();
  }

  /** Returns {@link #masked()} of {@code table}, and asks nothing else. */
  public static Answer<Masked> maskedOf(DecisionTable table, Limit limit) {
    return Masking.of(new Grid(table), limit);
  }

  /** Returns {@link #redundant()} of {@code table}, and asks nothing else. */
  public static Answer<Redundant> redundantOf(DecisionTable table, Limit limit) {
    return Redundancy.of(new Grid(table), limit);
  }

  private static Answer<Region> gaps(Grid grid, Limit limit) {
    Budget budget = new Budget(limit.steps());
    List<int[]> covered = Arrays.stream(grid.parts()).map(Grid.Part::box).toList();
    List<int[]> left = new Subtraction(covered, budget).from(grid.domain());
    ImmutableList<Region> regions = new Regions(grid, budget).of(left);
    return Answer.within(limit, regions, budget);
  }
}
