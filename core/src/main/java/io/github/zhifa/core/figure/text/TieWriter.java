// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.GrowthRelation;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.figure.ShareRelation;
import io.github.zhifa.model.figure.SumRelation;
import java.util.List;
import java.util.Optional;

/** Writes ties with the ids of their figures, and as relations where those can hold. */
final class TieWriter {
  private TieWriter() {}

  /** Returns the id of the figure at {@code index}. */
  static String id(int index) {
    return "f" + (index + 1);
  }

  static ImmutableList<FigureLink> links(List<Tie> ties) {
    return ties.stream()
        .map(tie -> new FigureLink(tie.kind(), id(tie.of()), ids(tie), tie.exact()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> ids(Tie tie) {
    return tie.members().stream().map(TieWriter::id).collect(ImmutableList.toImmutableList());
  }

  /**
   * A sum only where the parts add up: those of 其中 need not be all. A growth where the increase,
   * the rate and the number that they speak of are all there.
   */
  static ImmutableList<Relation> relations(List<Tie> ties, List<Measured> all) {
    ImmutableList.Builder<Relation> relations = ImmutableList.builder();
    for (Tie tie : ties) {
      boolean fell = all.get(tie.of()).number().signum() < 0; // 减少22人，其中退休10人
      if (tie.kind() == LinkKind.PARTS && tie.exact() && !fell) {
        relations.add(SumRelation.builder().whole(id(tie.of())).parts(ids(tie)).build());
      } else if (tie.kind() == LinkKind.SHARE) {
        relations.add(share(tie));
      } else if (tie.kind() == LinkKind.COMPARED) {
        growth(tie, all).ifPresent(relations::add);
      }
    }
    return relations.build();
  }

  private static Relation share(Tie tie) {
    return ShareRelation.builder()
        .share(id(tie.members().get(1)))
        .part(id(tie.members().get(0)))
        .whole(id(tie.of()))
        .build();
  }

  private static Optional<Relation> growth(Tie tie, List<Measured> all) {
    Optional<Integer> rate = tie.members().stream().filter(i -> isRate(all.get(i))).findFirst();
    Optional<Integer> increase =
        tie.members().stream().filter(i -> all.get(i).isCount()).findFirst();
    if (rate.isEmpty()
        || increase.isEmpty()
        || tie.members().size() != 2
        || !all.get(tie.of()).isCount()) {
      return Optional.empty();
    }
    return Optional.of(
        GrowthRelation.builder()
            .rate(id(rate.get()))
            .increase(id(increase.get()))
            .after(id(tie.of()))
            .build());
  }

  private static boolean isRate(Measured measured) {
    return measured.measure() == FigureMeasure.GROWTH
        && !MeasureWords.isPoints(measured.mention().unit());
  }
}
