// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.law.DocumentForce;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Is a benchmark in force on the days that count? Which edition governs where it changes in
 * mid-case nobody says: without a policy it must be in force at the act and at the decision.
 */
final class BenchmarkDays {
  private final PublishedDocument document;
  private final Trace trace;
  private final List<BilingualText> doubts = new ArrayList<>();

  private BenchmarkDays(PublishedDocument document, Trace trace) {
    this.document = document;
    this.trace = trace;
  }

  /** A day that counts: by which policy, the field that states it, and the day. */
  private record Moment(MidCasePolicy when, String field, Optional<LocalDate> day) {}

  /** Returns why {@code document} may not govern; the days on which it is in force are traced. */
  static ImmutableList<BilingualText> doubts(
      PublishedDocument document,
      CaseFacts facts,
      LocalDate decision,
      Optional<MidCasePolicy> edition,
      Trace trace) {
    BenchmarkDays days = new BenchmarkDays(document, trace);
    Moment atAct = new Moment(MidCasePolicy.AT_ACT, "actDay", facts.actDay());
    Moment atFiling = new Moment(MidCasePolicy.AT_FILING, "filingDay", facts.filingDay());
    Moment atDecision = new Moment(MidCasePolicy.AT_DECISION, "decisionDay", Optional.of(decision));
    switch (edition.orElse(MidCasePolicy.LIGHTER)) {
      case AT_ACT -> days.mustGovern(atAct);
      case AT_FILING -> days.mustGovern(atFiling);
      case AT_DECISION -> days.mustGovern(atDecision);
      case LIGHTER -> {
        if (atAct.day.isPresent()) {
          days.mustGovern(atAct);
        }
        days.mustGovern(atDecision);
      }
    }
    return ImmutableList.copyOf(days.doubts);
  }

  private void mustGovern(Moment moment) {
    BilingualText when = moment.when.label();
    if (moment.day.isEmpty()) {
      doubts.add(
          BilingualText.of(
              "适用" + when.zh() + "的基准，但没有写明 " + moment.field,
              "the benchmark is " + when.en() + ", but this is not stated: " + moment.field));
      return;
    }
    LocalDate day = moment.day.get();
    DocumentForce force = DocumentForce.on(day, document, ImmutableList.of());
    if (force.force() == Force.ENDED || force.force() == Force.NOT_YET) {
      doubts.add(notInForce(when, day, force));
      return;
    }
    LegalSource source = LegalSource.builder().instrument(document.title()).build();
    trace.add(
        "benchmark-in-force",
        Optional.of(source),
        () ->
            BilingualText.of(
                when.zh() + "的基准（" + day + "）：" + force.why().zh(),
                "The benchmark is " + when.en() + " (" + day + "): " + force.why().en()));
  }

  private static BilingualText notInForce(BilingualText when, LocalDate day, DocumentForce force) {
    return BilingualText.of(
        "基准不是" + when.zh() + "（" + day + "）有效的基准：" + force.why().zh() + "；案件中途变更的，适用哪一版由政策选定",
        "the benchmark is not "
            + when.en()
            + " ("
            + day
            + "): "
            + force.why().en()
            + "; which edition governs a case in which it changes is for a policy to say");
  }
}
