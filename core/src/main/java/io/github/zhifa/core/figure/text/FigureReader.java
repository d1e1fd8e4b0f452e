// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.FullWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposes the figures of a Chinese document from its text (共计, 平均, 比…增加, 其中, 由…调整为…). The time it
 * takes grows with the length of the text and no faster.
 */
public final class FigureReader {
  private FigureReader() {}

  /** Returns what {@code text} seems to publish; nothing where it prints no figures. */
  public static FigureProposal read(String text) {
    String narrow = FullWidth.narrow(text);
    Head head = Head.of(narrow);
    Layout layout = new Layout(narrow, head.title().told() ? head.title().end() : -1);
    MentionReader mentions = new MentionReader(layout);
    List<UnreadNumber> unread = new ArrayList<>(mentions.unread());
    List<Measured> measured = measured(layout, mentions, unread);
    ChangeTies changes = new ChangeTies(layout, measured);
    List<Tie> ties = new ArrayList<>(new PartTies(layout, measured).ties());
    ties.addAll(changes.ties());
    ties.addAll(new ShareTies(layout, measured, ties).ties());
    ImmutableList<ProposedFigure> figures =
        new FigureMaker(text, layout, head, measured, ties, changes).figures();
    return new FigureProposal(
        head.title().words(),
        head.day(),
        figures,
        TieWriter.links(ties),
        TieWriter.relations(ties, measured),
        unread.stream()
            .sorted((one, other) -> Integer.compare(one.span().start(), other.span().start()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** A count of what has no parts is none where it has decimals. */
  private static List<Measured> measured(
      Layout layout, MentionReader mentions, List<UnreadNumber> unread) {
    MeasureReader measures = new MeasureReader(layout.text());
    List<Measured> all = new ArrayList<>();
    for (Mention mention : mentions.mentions()) {
      Optional<Measured> read = Optional.of(measures.read(mention)).filter(FigureReader::isWhole);
      if (read.isPresent()) {
        all.add(read.get());
      } else {
        unread.add(
            MentionReader.unread(layout, mention.start(), mention.end(), UnreadReason.IN_PARTS));
      }
    }
    return all;
  }

  private static boolean isWhole(Measured measured) {
    return !measured.isCount()
        || MeasureWords.isDivisible(measured.mention().unit())
        || measured.number().stripTrailingZeros().scale() <= 0;
  }
}
