// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One published number, with what it counts, of whom and when. */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "printed",
  "place",
  "quantity",
  "measure",
  "number",
  "unit",
  "precision",
  "flow",
  "scope",
  "period",
  "states",
  "knownFrom",
  "toConfirm"
})
public interface Figure {

  /** Returns the name by which relations refer to it, unique in the list. */
  String id();

  /** Returns the expression as printed. */
  String printed();

  /**
   * Returns the section of the document in which it stands; empty for a number known from
   * elsewhere.
   */
  Optional<String> place();

  /** Returns what is counted, in one word for the same thing (行政执法证件). */
  String quantity();

  /** Returns what the number measures. */
  FigureMeasure measure();

  /**
   * Returns the number in {@link #unit()}, its decimals as printed: 49 for 49%, 1.2 for 1.2万名 in
   * 万名; below zero for a fall.
   */
  BigDecimal number();

  /**
   * Returns the unit as printed (名, 个, 项, %). 万 and 亿 at its start count (万名); %, ‰, 成 and 倍 are
   * those of shares and growths.
   */
  String unit();

  /** Returns how exactly it is published. */
  Precision precision();

  /** Returns whether it is a stock or a flow. */
  Flow flow();

  /** Returns of whom it speaks. */
  Scope scope();

  /** Returns when it holds. */
  Period period();

  /** Returns the unknown whose value it states; empty where it stands for itself. */
  Optional<String> states();

  /** Returns the other source that it is known from; empty where the document states it. */
  Optional<String> knownFrom();

  /**
   * Returns what a reader of the text proposed and nobody has confirmed yet; empty for a figure
   * that a person entered.
   */
  ImmutableList<FigureAspect> toConfirm();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Figure}. */
  final class Builder extends ImmutableFigure.Builder {
    Builder() {}
  }
}
