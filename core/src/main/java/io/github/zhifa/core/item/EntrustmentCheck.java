// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.Entrustment;
import io.github.zhifa.model.item.EntrustmentLetter;
import io.github.zhifa.model.law.Announcement;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.Optional;

/** Whether an entrustment (委托) is in writing, names what it must name, and runs on the day. */
final class EntrustmentCheck {
  private static final LegalSource IN_WRITING = LegalSource.of("中华人民共和国行政处罚法", "第二十条第一款");
  private static final LegalSource LETTER = LegalSource.of("中华人民共和国行政处罚法", "第二十条第二款");
  private static final LegalSource NO_FURTHER = LegalSource.of("中华人民共和国行政处罚法", "第二十条第四款");

  private EntrustmentCheck() {}

  static ImmutableList<PowerStep> of(Entrustment entrustment, LocalDate day) {
    ImmutableList.Builder<PowerStep> steps = ImmutableList.builder();
    Optional<EntrustmentLetter> letter = entrustment.letter();
    steps.add(
        letter.isPresent()
            ? PowerStep.of("letter", PowerFinding.MET, "有委托书", "There is a written entrustment")
                .by(IN_WRITING)
            : PowerStep.of(
                    "letter",
                    PowerFinding.UNKNOWN,
                    "没有载明委托书，委托应当书面作出",
                    "No written entrustment is stated, and an entrustment must be in writing")
                .by(IN_WRITING));
    letter.ifPresent(
        each -> {
          steps.add(term(each, day));
          steps.addAll(unpublished(each));
        });
    if (!entrustment.furtherEntrustedTo().isEmpty()) {
      String whom = String.join("、", entrustment.furtherEntrustedTo());
      steps.add(
          PowerStep.of(
                  "further",
                  PowerFinding.NOTE,
                  "又委托给" + whom + "，不得再委托",
                  "Entrusted further to " + whom + ", which is not allowed")
              .by(NO_FURTHER));
    }
    return steps.build();
  }

  private static PowerStep term(EntrustmentLetter letter, LocalDate day) {
    boolean before = letter.firstDay().filter(day::isBefore).isPresent();
    boolean after = letter.lastDay().filter(day::isAfter).isPresent();
    boolean whole = letter.firstDay().isPresent() && letter.lastDay().isPresent();
    PowerFinding finding =
        before || after ? PowerFinding.NOT_MET : whole ? PowerFinding.MET : PowerFinding.UNKNOWN;
    String from = letter.firstDay().map(LocalDate::toString).orElse("?");
    String to = letter.lastDay().map(LocalDate::toString).orElse("?");
    return PowerStep.of(
            "term",
            finding,
            "委托期限：" + from + "至" + to,
            "Term of the entrustment: " + from + " to " + to)
        .by(LETTER);
  }

  private static ImmutableList<PowerStep> unpublished(EntrustmentLetter letter) {
    boolean both =
        letter.publishedByEntrusting().filter(Announcement::done).isPresent()
            && letter.publishedByEntrusted().filter(Announcement::done).isPresent();
    return both
        ? ImmutableList.of()
        : ImmutableList.of(
            PowerStep.of(
                    "letter-published",
                    PowerFinding.NOTE,
                    "没有载明双方均已公布委托书",
                    "It is not stated that both published the entrustment")
                .by(LETTER));
  }
}
