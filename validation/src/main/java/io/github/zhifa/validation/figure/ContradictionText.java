// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.zhifa.core.figure.Contradictions;
import io.github.zhifa.core.figure.Solutions;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.figure.Flow;
import io.github.zhifa.model.figure.Unknown;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/** Contradictions of a list in words. */
final class ContradictionText {
  private static final BilingualText NONE = BilingualText.of("无", "none");
  private static final BilingualText NOTHING =
      BilingualText.of("关系本身", "the relations by themselves");

  private final FigureIndex index;
  private final ImmutableMap<String, BilingualText> unknowns;
  private final ImmutableMap<String, Flow> assumed;

  ContradictionText(FigureList list, FigureIndex index) {
    this.index = index;
    this.unknowns =
        list.unknowns().stream()
            .collect(ImmutableMap.toImmutableMap(Unknown::id, Unknown::label, (a, b) -> a));
    this.assumed =
        GrossUse.in(list.relations(), index).stream()
            .collect(ImmutableMap.toImmutableMap(use -> use.figure().id(), GrossUse::use));
  }

  /** {2773名、比改革前增加24名、…} and so on, each with the reading that it stands under. */
  BilingualText sets(Contradictions contradictions) {
    return Wording.join(
        "；",
        "; ",
        contradictions.minimal().stream()
            .map(
                set ->
                    set.isEmpty()
                        ? NOTHING
                        : Wording.join(
                            "、",
                            ", ",
                            index.inOrder(set).stream()
                                .map(this::printed)
                                .collect(ImmutableList.toImmutableList())))
            .map(text -> BilingualText.of("{" + text.zh() + "}", "{" + text.en() + "}"))
            .collect(ImmutableList.toImmutableList()));
  }

  private BilingualText printed(Figure figure) {
    Optional<Flow> use = Optional.ofNullable(assumed.get(figure.id()));
    return BilingualText.of(
        figure.printed() + use.map(flow -> "（按" + flow.label().zh() + "计）").orElse(""),
        figure.printed() + use.map(flow -> " (if it is a " + flow.label().en() + ")").orElse(""));
  }

  /** What the contradictions rest on beside the document; nothing where they rest on it alone. */
  BilingualText outside(ImmutableSet<String> given, Optional<Solutions> without) {
    if (given.isEmpty()) {
      return BilingualText.of("", "");
    }
    BilingualText facts = given(given);
    BilingualText remaining = remaining(without);
    return BilingualText.of(
        "。所依据的外来数字（非本文件所载）：" + facts.zh() + "；不计外来数字时其可能取值：" + remaining.zh(),
        ". Known from elsewhere and taken as facts, not stated by the document: "
            + facts.en()
            + "; what these could be by the document alone: "
            + remaining.en());
  }

  private BilingualText given(ImmutableSet<String> given) {
    return Wording.join(
        "、",
        ", ",
        index.inOrder(given).stream().map(this::stated).collect(ImmutableList.toImmutableList()));
  }

  private BilingualText stated(Figure figure) {
    String number = figure.number().toPlainString();
    Optional<BilingualText> label = figure.states().map(unknowns::get);
    return label
        .map(text -> BilingualText.of(text.zh() + number, text.en() + " " + number))
        .orElse(
            BilingualText.of(
                figure.quantity() + figure.printed(), figure.quantity() + " " + figure.printed()));
  }

  /** How many solutions there are without the figures from elsewhere, and between which values. */
  private BilingualText remaining(Optional<Solutions> solutions) {
    if (solutions.isEmpty()) {
      return NONE;
    }
    Solutions found = solutions.orElseThrow();
    int number = found.values().size();
    String zh = (found.complete() ? "" : "至少") + number + "组";
    String en = (found.complete() ? "" : "at least ") + number + " combinations";
    if (number == 0) {
      return BilingualText.of(zh, en);
    }
    BilingualText ranges =
        Wording.join(
            "、",
            ", ",
            found.unknowns().stream()
                .map(name -> range(name, found.valuesOf(name)))
                .collect(ImmutableList.toImmutableList()));
    return BilingualText.of(zh + "（" + ranges.zh() + "）", en + " (" + ranges.en() + ")");
  }

  private BilingualText range(String unknown, ImmutableSortedSet<Long> values) {
    BilingualText label =
        Optional.ofNullable(unknowns.get(unknown)).orElse(BilingualText.of(unknown, unknown));
    return BilingualText.of(
        label.zh() + values.first() + "至" + values.last(),
        label.en() + " " + values.first() + " to " + values.last());
  }
}
