// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.law.PublishedDocument;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reader proposes as the figures of a document. Nothing in it is decided: every figure has
 * to be confirmed.
 *
 * @param title the title, by the first line; empty where it is none
 * @param day the day under the document (落款日期); empty where none is found
 * @param figures the figures in the order of the text
 * @param links how its words tie them together
 * @param relations the ties that the numbers bear out, in the form that a list of figures has
 * @param unread the numbers with units that are not among the figures, with the reasons
 */
public record FigureProposal(
    String title,
    Optional<LocalDate> day,
    ImmutableList<ProposedFigure> figures,
    ImmutableList<FigureLink> links,
    ImmutableList<Relation> relations,
    ImmutableList<UnreadNumber> unread) {

  /** Returns the draft of a list under {@code document}, marked by what is to be confirmed. */
  public FigureList list(PublishedDocument document) {
    ImmutableList<Figure> proposed =
        figures.stream().map(ProposedFigure::figure).collect(ImmutableList.toImmutableList());
    return FigureList.builder()
        .formatVersion(1)
        .document(document)
        .figures(proposed)
        .relations(relations)
        .build();
  }
}
