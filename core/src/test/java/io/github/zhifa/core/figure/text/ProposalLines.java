// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is proposed, in lines to compare. */
final class ProposalLines {
  private ProposalLines() {}

  /** Returns {@code number unit MEASURE PRECISION period}; - for no period. */
  static String of(Figure figure) {
    Period period = figure.period();
    return String.join(
        " ",
        figure.number().stripTrailingZeros().toPlainString(),
        figure.unit(),
        figure.measure().name(),
        figure.precision().name(),
        period.printed().isEmpty() ? "-" : period.printed());
  }

  static List<String> figures(FigureProposal proposal) {
    return proposal.figures().stream().map(each -> of(each.figure())).collect(Collectors.toList());
  }

  /** Returns {@code = parts 1: 2 3}, with ? where the numbers do not bear it out. */
  static List<String> links(FigureProposal proposal) {
    return proposal.links().stream()
        .map(
            link ->
                "= "
                    + link.kind().name().toLowerCase(Locale.ROOT)
                    + (link.exact() ? " " : "? ")
                    + link.of().substring(1)
                    + link.members().stream()
                        .map(id -> " " + id.substring(1))
                        .collect(Collectors.joining("", ":", "")))
        .collect(Collectors.toList());
  }
}
