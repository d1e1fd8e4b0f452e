// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.DocumentForce;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Is a benchmark in force on the days that count? Which edition governs where it changes in
 * mid-case nobody says: without a policy it must be in force at the act and at the decision.
 */
final class BenchmarkDays {
  private BenchmarkDays() {}

  static ImmutableList<BilingualText> doubts(
      PublishedDocument document,
      CaseFacts facts,
      LocalDate decision,
      Optional<MidCasePolicy> edition,
      Trace trace) {
    ImmutableList.Builder<BilingualText> doubts = ImmutableList.builder();
    Optional<LocalDate> act = facts.actDay();
    boolean either = edition.isEmpty() || edition.get() == MidCasePolicy.LIGHTER;
    if (either || edition.get() == MidCasePolicy.AT_DECISION) {
      add(doubts, document, "决定时", "at the decision", decision, trace);
    }
    if (edition.filter(MidCasePolicy.AT_FILING::equals).isPresent()) {
      onDay(
          doubts,
          document,
          "立案时",
          "when the case was opened",
          facts.filingDay(),
          "filingDay",
          trace);
    }
    if (edition.filter(MidCasePolicy.AT_ACT::equals).isPresent()) {
      onDay(doubts, document, "行为时", "at the act", act, "actDay", trace);
    } else if (either && act.isPresent()) {
      add(doubts, document, "行为时", "at the act", act.get(), trace);
    }
    return doubts.build();
  }

  private static void onDay(
      ImmutableList.Builder<BilingualText> doubts,
      PublishedDocument document,
      String zh,
      String en,
      Optional<LocalDate> day,
      String field,
      Trace trace) {
    if (day.isPresent()) {
      add(doubts, document, zh, en, day.get(), trace);
    } else {
      doubts.add(
          BilingualText.of(
              "按" + zh + "的基准裁量，但没有写明 " + field,
              "the benchmark " + en + " governs, but this is not stated: " + field));
    }
  }

  private static void add(
      ImmutableList.Builder<BilingualText> doubts,
      PublishedDocument document,
      String zh,
      String en,
      LocalDate day,
      Trace trace) {
    DocumentForce force = DocumentForce.on(day, document, ImmutableList.of());
    if (force.force() == Force.ENDED || force.force() == Force.NOT_YET) {
      doubts.add(
          BilingualText.of(
              "基准"
                  + zh
                  + "（"
                  + day
                  + "）"
                  + force.force().label().zh()
                  + "："
                  + force.why().zh()
                  + "；案件中途变更的，适用哪一版由政策选定",
              "the benchmark is "
                  + force.force().label().en()
                  + " "
                  + en
                  + " ("
                  + day
                  + "): "
                  + force.why().en()
                  + "; which edition governs a case in which it changes is for a policy to say"));
      return;
    }
    LegalSource source = LegalSource.builder().instrument(document.title()).build();
    trace.add(
        "benchmark-in-force",
        Optional.of(source),
        () ->
            BilingualText.of(
                "基准" + zh + "（" + day + "）：" + force.why().zh(),
                "The benchmark " + en + " (" + day + "): " + force.why().en()));
  }
}
