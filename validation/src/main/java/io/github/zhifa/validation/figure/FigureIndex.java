// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.figure.MeanRelation;
import io.github.zhifa.model.figure.Relation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the figures of a list by id, by the unknown that they state, and by their place in it. */
final class FigureIndex {
  private final FigureList list;
  private final Map<String, Integer> positions = new HashMap<>();

  FigureIndex(FigureList list) {
    this.list = list;
    for (int i = 0; i < list.figures().size(); i++) {
      positions.putIfAbsent(list.figures().get(i).id(), i);
    }
  }

  Optional<Figure> figure(String id) {
    return Optional.ofNullable(positions.get(id)).map(list.figures()::get);
  }

  boolean isUnknown(String id) {
    return list.unknowns().stream().anyMatch(unknown -> unknown.id().equals(id));
  }

  /** Returns the pointer of the figure {@code id}, which is there. */
  String pointer(String id) {
    return "/figures/" + positions.get(id);
  }

  /** Returns {@code ids} of figures in the order of the document. */
  ImmutableList<Figure> inOrder(Set<String> ids) {
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(positions.get(id)).stream())
        .sorted()
        .map(list.figures()::get)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the figure that {@code id} names, or the figures that state the unknown it names. */
  ImmutableList<Figure> of(String id) {
    Optional<Figure> figure = figure(id);
    if (figure.isPresent()) {
      return ImmutableList.of(figure.orElseThrow());
    }
    return list.figures().stream()
        .filter(each -> each.states().filter(id::equals).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what {@link #of} does and the means of which the number named is the total. */
  ImmutableList<Figure> speakingOf(String id) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    figures.addAll(of(id));
    for (Relation relation : list.relations()) {
      if (relation instanceof MeanRelation mean && mean.total().equals(id)) {
        figure(mean.mean()).ifPresent(figures::add);
      }
    }
    return figures.build();
  }

  /**
   * One reference of a relation.
   *
   * @param pointer the JSON pointer of the reference
   * @param id what it names
   */
  record Member(String pointer, String id) {}

  /** Returns the references of the relation at {@code index}. */
  static ImmutableList<Member> members(int index, Relation relation) {
    String at = "/relations/" + index;
    return relation.match(
        sum -> {
          ImmutableList.Builder<Member> members = ImmutableList.builder();
          members.add(new Member(at + "/whole", sum.whole()));
          for (int i = 0; i < sum.parts().size(); i++) {
            members.add(new Member(at + "/parts/" + i, sum.parts().get(i)));
          }
          return members.build();
        },
        mean ->
            ImmutableList.of(
                new Member(at + "/mean", mean.mean()),
                new Member(at + "/total", mean.total()),
                new Member(at + "/count", mean.count())),
        share ->
            ImmutableList.of(
                new Member(at + "/share", share.share()),
                new Member(at + "/part", share.part()),
                new Member(at + "/whole", share.whole())),
        growth ->
            ImmutableList.of(
                new Member(at + "/rate", growth.rate()),
                new Member(at + "/increase", growth.increase()),
                new Member(at + "/after", growth.after())),
        balance ->
            ImmutableList.of(
                new Member(at + "/opening", balance.opening()),
                new Member(at + "/in", balance.in()),
                new Member(at + "/out", balance.out()),
                new Member(at + "/closing", balance.closing())));
  }
}
