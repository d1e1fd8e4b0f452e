// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.CardState;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.QualificationState;
import io.github.zhifa.model.law.RuleOrigin;
import io.github.zhifa.model.text.Labelled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the lifecycle for the README: a diagram and a table of each part of the state. */
@SuppressWarnings("EnumOrdinal") // the numbers of the page, in the order of the constants
final class LifecyclePage {
  private final StringBuilder page = new StringBuilder();

  private LifecyclePage() {}

  static String print() {
    LifecyclePage page = new LifecyclePage();
    page.diagram(
        QualificationState.values(),
        QualificationMoves::of,
        List.of(
            "    held --> expired: last day over (derived)",
            "    suspended --> expired: last day over (derived)",
            "    inspection_failed --> expired: last day over (derived)"));
    page.table("qualification 资格", QualificationState.values(), QualificationMoves::of);
    page.diagram(CardState.values(), CardMoves::of, List.of());
    page.table("card 证件", CardState.values(), CardMoves::of);
    page.refusals();
    return page.page.toString();
  }

  private static Stream<EventKind> events() {
    return Arrays.stream(EventKind.values()).filter(event -> !event.isAboutRecord());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private <S extends Enum<S> & Labelled> void diagram(
      S[] states, BiFunction<S, EventKind, Move<S>> moves, List<String> derived) {
    page.append("```mermaid\nstateDiagram-v2\n");
    for (S state : states) {
      page.append("    state \"%s\" as %s\n".formatted(words(state), name(state)));
    }
    Map<String, List<String>> arrows = new LinkedHashMap<>();
    for (S state : states) {
      events()
          .forEach(
              event ->
                  moves.apply(state, event).to().stream()
                      .filter(to -> to != state)
                      .forEach(
                          to ->
                              arrows
                                  .computeIfAbsent(
                                      "    " + name(state) + " --> " + name(to),
                                      arrow -> new ArrayList<>())
                                  .add(event.label().en())));
    }
    arrows.forEach(
        (arrow, labels) ->
            page.append(arrow).append(": ").append(String.join(", ", labels)).append('\n'));
    derived.forEach(line -> page.append(line).append('\n'));
    page.append("```\n\n");
  }

  private <S extends Enum<S> & Labelled> void table(
      String title, S[] states, BiFunction<S, EventKind, Move<S>> moves) {
    page.append("| event in ").append(title).append(" |");
    for (S state : states) {
      page.append(' ').append(words(state)).append(" |");
    }
    page.append("\n|---").append("|---".repeat(states.length)).append("|\n");
    events()
        .forEach(
            event -> {
              page.append("| ").append(words(event)).append(" |");
              for (S state : states) {
                Move<S> move = moves.apply(state, event);
                page.append(' ').append(cell(state, move)).append(" |");
              }
              page.append('\n');
            });
    page.append('\n');
  }

  private static <S extends Enum<S> & Labelled> String cell(S state, Move<S> move) {
    return move.refusal()
        .map(refusal -> "no " + (refusal.ordinal() + 1))
        .orElseGet(() -> move.to().get() == state ? "stays" : move.to().get().label().en());
  }

  private static String words(Labelled labelled) {
    return labelled.label().en() + " " + labelled.label().zh();
  }

  private void refusals() {
    page.append("Why not, by number:\n\n");
    for (Refusal refusal : Refusal.values()) {
      page.append(
          "%d. %s %s: %s\n"
              .formatted(
                  refusal.ordinal() + 1,
                  refusal.label().en(),
                  refusal.label().zh(),
                  refusal.origin().map(LifecyclePage::origin).orElse("structural")));
    }
  }

  private static String origin(RuleOrigin origin) {
    String source =
        origin
            .source()
            .map(
                each ->
                    Stream.of("《" + each.instrument() + "》", each.place().orElse(""))
                        .collect(Collectors.joining()))
            .orElse("");
    return source + origin.readFrom() + " (" + origin.evidence().label().en() + ")";
  }
}
