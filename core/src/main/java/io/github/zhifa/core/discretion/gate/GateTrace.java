// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.gate.GateRow.Effect;
import io.github.zhifa.core.discretion.premise.Articles;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in the trace what the gate found. */
final class GateTrace {
  private final Trace trace;

  GateTrace(Trace trace) {
    this.trace = trace;
  }

  /** Says that a ground applies. */
  void ground(GateAnswer answer) {
    Optional<LegalSource> source = Optional.of(answer.source());
    trace.add("gate-ground", source, () -> applied(answer));
    if (answer.row() == GateRow.UNDER_FOURTEEN) {
      trace.add(
          "gate-guardian",
          source,
          () -> BilingualText.of("责令监护人加以管教", "The guardian is ordered to discipline the child"));
    } else if (answer.row() == GateRow.NO_CAPACITY) {
      trace.add(
          "gate-guardian",
          source,
          () ->
              BilingualText.of(
                  "责令监护人严加看管和治疗", "The guardian is ordered to give care and treatment"));
    }
  }

  private static BilingualText applied(GateAnswer answer) {
    BilingualText outcome =
        answer.row().effect() == Effect.SPARES
            ? BilingualText.of("不予处罚", "be left unpunished")
            : labels(answer.row().effect().outcomes(), "或者", " or ");
    BilingualText modality = answer.modality().label();
    int number = answer.row().number();
    return BilingualText.of(
        "第" + number + "问：" + answer.text().zh() + "，" + modality.zh() + outcome.zh(),
        "Question "
            + number
            + ": "
            + answer.text().en()
            + "; "
            + modality.en()
            + ": "
            + outcome.en());
  }

  /** Says that a question could turn the outcome and cannot be answered. */
  void open(GateAnswer answer) {
    int number = answer.row().number();
    List<BilingualText> missing = answer.premise().missing();
    trace.add(
        "gate-open",
        Optional.of(answer.source()),
        () ->
            BilingualText.of(
                "第" + number + "问无法确定，需要：" + zh(missing),
                "Question " + number + " is open; it needs " + en(missing)));
  }

  /** Says what the policy does where lighter and heavier grounds meet. */
  void conflict(ConflictPolicy policy) {
    trace.add(
        "gate-conflict",
        () ->
            BilingualText.of(
                "从轻、减轻与从重情节并存，法律没有规定，按选定的做法：" + policy.label().zh(),
                "Lighter and heavier grounds meet; the law is silent, as chosen "
                    + policy.label().en()));
  }

  /** Says between which grades the organ may choose. */
  void outcome(ImmutableSet<OutcomeGrade> grades, boolean decided) {
    BilingualText labels = labels(grades, "、", ", ");
    trace.add(
        "gate-outcome",
        () ->
            decided
                ? BilingualText.of("裁量等级：" + labels.zh(), "Outcome: " + labels.en())
                : BilingualText.of("仍有可能的裁量等级：" + labels.zh(), "Still possible: " + labels.en()));
  }

  /** Says that the party must be educated. */
  void educate() {
    trace.add(
        "gate-educate",
        Optional.of(Articles.EDUCATION),
        () -> BilingualText.of("应当对当事人进行教育", "The party must be educated"));
  }

  private static BilingualText labels(
      ImmutableSet<OutcomeGrade> grades, String zhBetween, String enBetween) {
    List<BilingualText> labels = grades.stream().map(OutcomeGrade::label).toList();
    return BilingualText.of(
        labels.stream().map(BilingualText::zh).collect(Collectors.joining(zhBetween)),
        labels.stream().map(BilingualText::en).collect(Collectors.joining(enBetween)));
  }

  private static String zh(List<BilingualText> texts) {
    return texts.stream().map(BilingualText::zh).collect(Collectors.joining("、"));
  }

  private static String en(List<BilingualText> texts) {
    return texts.stream().map(BilingualText::en).collect(Collectors.joining(", "));
  }
}
