// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.model.figure.Figure;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a figure speaks of, in one line. */
public final class FigureLine {
  private FigureLine() {}

  /**
   * Returns what {@code figure} counts unless its wording says so, of whom and when; empty where
   * the figure tells none of it.
   */
  public static String about(Figure figure) {
    String quantity = figure.printed().contains(figure.quantity()) ? "" : figure.quantity();
    String scope = joined("·", figure.scope().place(), figure.scope().population());
    return joined("; ", quantity, scope, figure.period().printed());
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}
