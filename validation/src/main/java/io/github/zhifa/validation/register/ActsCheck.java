// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.zhifa.core.certificate.ActAnswer;
import io.github.zhifa.core.certificate.CertificateRegister;
import io.github.zhifa.core.certificate.CertificateTerms;
import io.github.zhifa.core.certificate.RegisterQuestions;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.validation.certificate.CertificateRules;
import io.github.zhifa.validation.certificate.PersonRecords;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.StreamChecker;
import io.github.zhifa.validation.register.ActsFile.Acts;
import io.github.zhifa.validation.register.ActsFile.StatedAct;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges acts by a register. Only the records of persons who did one are kept, so that the register
 * may be of any size.
 */
public final class ActsCheck {
  private final Acts acts;
  private final ImmutableSet<String> officers;
  private final List<CertificateEvent> records = new ArrayList<>();

  /** Returns a check of {@code acts} that has seen no person yet. */
  public ActsCheck(Acts acts) {
    this.acts = acts;
    this.officers =
        acts.acts().stream()
            .flatMap(each -> each.act().officers().stream())
            .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * What is said of acts.
   *
   * @param acts the acts as read
   * @param answers the answer for each act
   * @param found lines that are no act, and what the rules find
   */
  public record JudgedActs(Acts acts, ImmutableList<ActAnswer> answers, ListReport found) {}

  /** Takes in what is recorded of a person. */
  public void add(PersonRecords person) {
    if (officers.contains(person.key())) {
      records.addAll(person.events());
    }
  }

  /** Returns what is said of the acts once every person was taken in. */
  public JudgedActs judge(CertificateTerms terms, PublishedDocument head, CheckContext context) {
    RegisterQuestions register =
        new RegisterQuestions(CertificateRegister.of(records).known(terms));
    StreamChecker checker =
        new StreamChecker(ImmutableList.of(CertificateRules.ALL), context, acts.name());
    ImmutableList<ActAnswer> answers =
        register.acts(acts.acts().stream().map(StatedAct::act).toList());
    for (int i = 0; i < answers.size(); i++) {
      String pointer = "/" + acts.acts().get(i).line();
      checker.check(ActAnswer.class, new Row<>(i, pointer, head, answers.get(i)));
    }
    ListReport found = checker.report(acts.name());
    return new JudgedActs(
        acts,
        answers,
        new ListReport(
            acts.name(),
            found.title(),
            Streams.concat(
                    acts.problems().stream().map(problem -> problem.finding(acts.name())),
                    found.findings().stream())
                .sorted()
                .collect(ImmutableList.toImmutableList()),
            found.outcomes()));
  }
}
