// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.law.Span;
import io.github.zhifa.core.law.WordSet;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureAspect;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Flow;
import io.github.zhifa.model.figure.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes figures of what was measured, each with what a person has to confirm of it. */
final class FigureMaker {
  private static final WordSet TERRITORIES = WordSet.of("乡镇 街道 镇街 县区 区县 社区 村 县 区 镇 乡");

  private final String text;
  private final Layout layout;
  private final PeriodOf periods;
  private final ScopeOf scopes;
  private final Map<Integer, Integer> described = new HashMap<>();
  private final Map<Integer, String> things = new HashMap<>();

  /** The number of whose time each is, where its own sentence tells none. */
  private final Map<Integer, Integer> timed = new HashMap<>();

  /** The numbers that became others. */
  private final Set<Integer> befores;

  private final List<PeriodOf.Found> found = new ArrayList<>();
  private final ImmutableList.Builder<ProposedFigure> figures = ImmutableList.builder();

  /**
   * Makes the figures.
   *
   * @param text the text as printed, of the same length as that of {@code layout}
   */
  FigureMaker(
      String text,
      Layout layout,
      Head head,
      List<Measured> all,
      List<Tie> ties,
      ChangeTies changes) {
    this.text = text;
    this.layout = layout;
    this.periods = new PeriodOf(layout, head);
    this.scopes = new ScopeOf(new Places(layout.text()), head);
    ties.stream()
        .filter(tie -> tie.kind() != LinkKind.COMPARED)
        .forEach(tie -> tie.members().forEach(member -> described.putIfAbsent(member, tie.of())));
    this.befores =
        ties.stream()
            .filter(tie -> tie.kind() == LinkKind.CHANGED)
            .map(Tie::of)
            .collect(ImmutableSet.toImmutableSet());
    ties.stream()
        .filter(tie -> tie.kind() != LinkKind.CHANGED)
        .forEach(tie -> tie.members().forEach(member -> timed.putIfAbsent(member, tie.of())));
    for (int i = 0; i < all.size(); i++) {
      changes.baseOf(i).ifPresent(base -> described.put(base, base));
    }
    for (int i = 0; i < all.size(); i++) {
      int index = i;
      Optional<Integer> like =
          changes.baseOf(i).or(() -> Optional.ofNullable(described.get(index)));
      figures.add(figure(i, all, like.filter(each -> each < index), nextEvent(i, all, changes)));
    }
  }

  ImmutableList<ProposedFigure> figures() {
    return figures.build();
  }

  /** 平均94名，比改革前增加24名: what the change is compared with tells when the number before it holds. */
  private Optional<String> nextEvent(int index, List<Measured> all, ChangeTies changes) {
    int next = index + 1;
    if (next >= all.size() || changes.baseOf(next).filter(base -> base == index).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(periods.eventOf(all.get(next)))
        .filter(event -> !event.isEmpty())
        .map(event -> event.substring(1, event.length() - 1) + "后");
  }

  private ProposedFigure figure(
      int index, List<Measured> all, Optional<Integer> like, Optional<String> after) {
    Measured measured = all.get(index);
    Mention mention = measured.mention();
    CountedThing thing = CountedThing.of(layout.text(), measured);
    String name = nameOf(index, thing, like);
    boolean body = thing.end() > mention.end() && CountedThing.isBody(name);
    PeriodOf.Found said =
        befores.contains(index) ? periods.ofBefore(measured) : periods.of(measured, body);
    PeriodOf.Found period = ofSameTime(index, said);
    found.add(period);
    boolean untold = period.period().printed().isEmpty();
    Period when = untold ? after.map(FigureMaker::named).orElse(period.period()) : period.period();
    ScopeOf.Found scope = scopes.of(mention, name, body);
    Set<FigureAspect> doubts = EnumSet.of(FigureAspect.NUMBER);
    doubts.addAll(measured.doubts());
    doubt(doubts, FigureAspect.QUANTITY, thing.end() == mention.end());
    doubt(doubts, FigureAspect.PERIOD, !period.own() || untold);
    doubt(doubts, FigureAspect.SCOPE, !scope.own());
    doubt(doubts, FigureAspect.UNIT, mention.unit().isEmpty());
    Figure.Builder figure =
        Figure.builder()
            .id(TieWriter.id(index))
            .printed(printed(measured, thing))
            .quantity(name)
            .measure(measured.measure())
            .number(measured.number())
            .unit(mention.unit())
            .precision(measured.precision())
            .flow(flow(measured, name, body, period))
            .scope(scope.scope())
            .period(when)
            .toConfirm(ImmutableList.copyOf(doubts));
    return placed(figure, mention);
  }

  /** A part, a share and a change are of the time of the number that they belong to. */
  private PeriodOf.Found ofSameTime(int index, PeriodOf.Found own) {
    Integer whole = timed.get(index);
    if (own.own() || whole == null || whole >= index) {
      return own;
    }
    Period period = found.get(whole).period();
    return period.printed().isEmpty() ? own : new PeriodOf.Found(period, false, own.point());
  }

  private static Period named(String printed) {
    return Period.builder().printed(printed).build();
  }

  /** A number without a noun counts what the one does that it is a part or a change of. */
  private String nameOf(int index, CountedThing thing, Optional<Integer> like) {
    String name = thing.name();
    if (name.isEmpty()) {
      name = like.map(each -> things.getOrDefault(each, "")).orElse("");
    }
    things.put(index, name);
    return name;
  }

  private static void doubt(Set<FigureAspect> doubts, FigureAspect aspect, boolean untold) {
    if (untold) {
      doubts.add(aspect);
    }
  }

  private ProposedFigure placed(Figure.Builder figure, Mention mention) {
    if (!mention.sentence().section().isEmpty()) {
      figure.place(mention.sentence().section());
    }
    Span span = new Span(mention.start(), mention.end());
    return new ProposedFigure(figure.build(), span, layout.lineOf(mention.start()));
  }

  private static Flow flow(Measured measured, String name, boolean body, PeriodOf.Found period) {
    boolean open = measured.flow() == Flow.OTHER && measured.isCount();
    boolean standing = body && TERRITORIES.isBefore(name, name.length(), 0);
    return open && (standing || (period.point() && period.own())) ? Flow.STOCK : measured.flow();
  }

  /** The words that tell what the number is, with it, as printed but for breaks of lines. */
  private String printed(Measured measured, CountedThing thing) {
    int lead = measured.mention().lead();
    boolean share = measured.measure() == FigureMeasure.SHARE;
    int of = share ? text.substring(lead, measured.mention().start()).indexOf('占') : -1;
    int told = Math.min(of < 0 ? measured.cue() : lead + of, thing.start());
    int from = Math.max(told, lead);
    return text.substring(from, thing.end()).replaceAll("[\\r\\n]+|^了", "").strip();
  }
}
