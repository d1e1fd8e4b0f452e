// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.zhifa.core.figure.Contradiction;
import io.github.zhifa.core.figure.Cure;
import io.github.zhifa.core.figure.Fraction;
import io.github.zhifa.core.figure.Hull;
import io.github.zhifa.core.figure.Movement;
import io.github.zhifa.core.figure.ReconciledPart;
import io.github.zhifa.core.figure.Reconciliation;
import io.github.zhifa.core.figure.Solutions;
import io.github.zhifa.core.figure.Verdict;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.Unknown;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.figure.FigureAnswer;
import io.github.zhifa.validation.json.Printable;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows from the figures of a list as text for people. */
public final class FigureText {
  private final FigureAnswer answer;
  private final Language language;
  private final ImmutableMap<String, String> labels;
  private final StringBuilder text = new StringBuilder();

  private FigureText(FigureAnswer answer, Language language) {
    this.answer = answer;
    this.language = language;
    this.labels =
        answer.list().unknowns().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    Unknown::id, each -> language.of(each.label()), (a, b) -> a));
  }

  /** Returns {@code answer} in {@code language}, ending with a line feed. */
  public static String write(FigureAnswer answer, Language language) {
    FigureText text = new FigureText(answer, language);
    text.list();
    text.line(0, "仅就文件本身：", "The document alone: ", verdict(answer.alone()));
    text.reconciliation(answer.alone());
    answer.withKnown().ifPresent(text::withKnown);
    return text.text.toString();
  }

  private void list() {
    line(0, "《" + answer.list().document().title() + "》");
    line(
        0,
        "数字（" + answer.list().figures().size() + "）：",
        "Figures (" + answer.list().figures().size() + "):");
    answer.list().figures().forEach(figure -> line(1, figure(figure)));
    line(
        0,
        "关系（" + answer.list().relations().size() + "）：",
        "Relations (" + answer.list().relations().size() + "):");
    for (int i = 0; i < answer.list().relations().size(); i++) {
      boolean compared = !answer.notComparable().contains("/relations/" + i);
      line(
          1,
          FigureFormula.of(answer.list().relations().get(i))
              + (compared
                  ? ""
                  : language.of("（口径不同，不予比较）", " (of different scope, not compared)")));
    }
  }

  private String figure(Figure figure) {
    String about = FigureLine.about(figure);
    return named(figure)
        + ": "
        + language.of(FigureAnswer.interval(figure))
        + (about.isEmpty() ? "" : "; " + about)
        + figure.place().map(place -> "; " + place).orElse("")
        + figure.knownFrom().map(source -> language.of("；来自", "; from ") + source).orElse("");
  }

  private static String named(Figure figure) {
    return figure.id() + " " + figure.printed();
  }

  private String listed(Stream<String> names) {
    return names.collect(Collectors.joining(language.of("、", ", ")));
  }

  private void withKnown(Reconciliation known) {
    Stream<String> facts = answer.facts().stream().map(FigureText::named);
    Stream<String> values =
        answer.known().entrySet().stream()
            .map(each -> name(each.getKey()) + " = " + each.getValue());
    line(
        0,
        language.of("计入已知（", "With what is known (")
            + listed(Stream.concat(facts, values))
            + language.of("）：", "): ")
            + language.of(verdict(known)));
    reconciliation(known);
  }

  private static BilingualText verdict(Reconciliation reconciliation) {
    return verdict(reconciliation.verdict());
  }

  private static BilingualText verdict(Verdict verdict) {
    return switch (verdict) {
      case FEASIBLE -> BilingualText.of("可以同时成立", "they can all be true");
      case INFEASIBLE -> BilingualText.of("不能同时成立", "they cannot all be true");
      case UNDECIDED -> BilingualText.of("未能判断", "undecided");
    };
  }

  private void reconciliation(Reconciliation reconciliation) {
    if (!reconciliation.leftOut().isEmpty()) {
      line(
          1,
          "未能计入（标识重复或无对应、上下限颠倒、指标或单位不合所需、应为整数而不是，或者数字过大）：",
          "Left out (an id is doubled or names nothing, bounds are reversed, a measure or unit is not"
              + " the one needed, a number is not whole where it must be, or too large): ",
          BilingualText.of(join(reconciliation.leftOut()), join(reconciliation.leftOut())));
    }
    reconciliation.parts().stream()
        .filter(part -> !part.claims().isEmpty() || part.verdict() != Verdict.FEASIBLE)
        .forEach(this::part);
  }

  private void part(ReconciledPart part) {
    line(1, "{" + join(part.claims()) + "}: " + language.of(verdict(part.verdict())));
    part.hulls().forEach(this::hull);
    if (!part.hulls().isEmpty()) {
      Sets.difference(part.unknowns(), part.hulls().keySet())
          .forEach(
              name ->
                  line(
                      2,
                      name(name)
                          + language.of(
                              "：可以为分数，不求其上下限",
                              ": may be a fraction, of which no bounds are told")));
    }
    if (part.verdict() != Verdict.INFEASIBLE) {
      solutions(part.solutions());
      return;
    }
    int number = part.contradictions().size();
    line(
        2,
        "极小矛盾（" + atLeast(number, part.complete()) + "）：",
        "Minimal contradictions (" + atLeast(number, part.complete()) + "):");
    part.contradictions().forEach(this::contradiction);
    if (!part.cures().isEmpty()) {
      line(
          2,
          "搁置下列任一组后其余可以同时成立，并由其余推得该组数字：",
          "Where one of these sets is set aside, the others agree, and give for it:");
      part.cures().forEach(this::cure);
    }
  }

  private String atLeast(int number, boolean complete) {
    return (complete ? "" : language.of("至少", "at least ")) + number;
  }

  /** What a figure counts and claims at once is not said again. */
  private void hull(String name, Hull hull) {
    if (labels.containsKey(name) || !hull.isSingle()) {
      String range =
          hull.least() == hull.most()
              ? "" + hull.least()
              : between("" + hull.least(), hull.openBelow(), "" + hull.most(), hull.openAbove());
      line(
          2,
          name(name)
              + ": "
              + range
              + (hull.decided() ? "" : language.of("（未能确定）", " (not decided)")));
    }
  }

  private void solutions(Solutions solutions) {
    String names = listed(solutions.unknowns().stream().map(this::name));
    if (!solutions.complete()) {
      line(
          2,
          names
              + language.of("：超过", ": more than ")
              + solutions.values().size()
              + language.of("组", " combinations"));
    } else if (solutions.values().size() > 1) {
      line(
          2,
          names
              + language.of(
                  "，共" + solutions.values().size() + "组：",
                  ", " + solutions.values().size() + " combinations: ")
              + solutions.values().stream()
                  .map(each -> "(" + join(each) + ")")
                  .collect(Collectors.joining(" ")));
    }
  }

  private void contradiction(Contradiction contradiction) {
    line(
        3,
        contradiction.claims().isEmpty()
            ? language.of("关系与已知数值本身", "The relations and what is known by themselves")
            : "{" + join(contradiction.claims()) + "}");
    contradiction.movements().forEach(this::movement);
  }

  private void movement(Movement movement) {
    String to =
        movement
            .nearest()
            .map(
                number ->
                    language.of("须改为", "would have to be ")
                        + decimal(number)
                        + movement.figure().unit()
                        + " ("
                        + (movement.by(number).signum() > 0 ? "+" : "")
                        + decimal(movement.by(number))
                        + ")")
            .orElse(
                movement.decided()
                    ? language.of("单独改动此数不能消除矛盾", "no movement of this one alone heals it")
                    : language.of("未能判断", "undecided"));
    line(4, named(movement.figure()) + ": " + to);
  }

  private void cure(Cure cure) {
    line(
        3,
        "{"
            + join(cure.setAside())
            + "}: "
            + cure.setAside().stream()
                .map(id -> id + " " + range(cure, id))
                .collect(Collectors.joining("; ")));
  }

  private String range(Cure cure, String id) {
    Cure.Range range = cure.numbers().get(id);
    if (range == null) {
      return language.of("未能判断", "undecided");
    }
    return range.least().equals(range.most())
        ? decimal(range.least())
        : between(
            decimal(range.least()), range.openBelow(), decimal(range.most()), range.openAbove());
  }

  /** What the figures give no end for has none. */
  private String between(String least, boolean openBelow, String most, boolean openAbove) {
    if (openBelow && openAbove) {
      return language.of("不限", "any");
    } else if (openBelow) {
      return language.of("不超过", "no more than ") + most;
    }
    return openAbove
        ? language.of("不少于", "at least ") + least
        : least + language.of("至", " to ") + most;
  }

  /** Two decimals where the number has no exact ones. */
  private static String decimal(Fraction number) {
    return FigureFormula.decimal(number);
  }

  private String name(String id) {
    String label = labels.get(id);
    return label == null ? id : label + language.of("（" + id + "）", " (" + id + ")");
  }

  private static String join(Collection<?> parts) {
    return Joiner.on(", ").join(parts);
  }

  private void line(int depth, String zh, String en, BilingualText rest) {
    line(depth, language.of(zh, en) + language.of(rest));
  }

  private void line(int depth, String zh, String en) {
    line(depth, language.of(zh, en));
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(Printable.of(line)).append('\n');
  }
}
