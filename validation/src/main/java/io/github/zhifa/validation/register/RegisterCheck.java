// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.zhifa.validation.certificate.CertificateRules;
import io.github.zhifa.validation.certificate.PersonRecords;
import io.github.zhifa.validation.certificate.RegisterFaults;
import io.github.zhifa.validation.certificate.RegisterTerms;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.StreamChecker;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs all rules of certificates over a register. */
public final class RegisterCheck {
  private RegisterCheck() {}

  /**
   * Returns what is wrong with {@code register}: lines that could not be read, and what the rules
   * find.
   *
   * @param alsoReader is handed each person too, so that the register is gone through once
   */
  public static ListReport run(
      StoredRegister register,
      RegisterTerms terms,
      CheckContext context,
      Consumer<PersonRecords> alsoReader) {
    String file = register.head().title();
    StreamChecker checker =
        new StreamChecker(ImmutableList.of(CertificateRules.ALL), context, file);
    checker.check(RegisterFaults.class, register.faults());
    register.forEachPerson(
        terms,
        row -> {
          checker.check(PersonRecords.class, row);
          alsoReader.accept(row.value());
        });
    ListReport found = checker.report(file);
    Stream<Finding> unread = register.problems().stream().map(problem -> problem.finding(file));
    return new ListReport(
        file,
        found.title(),
        Streams.concat(unread, found.findings().stream())
            .sorted()
            .collect(ImmutableList.toImmutableList()),
        found.outcomes());
  }
}
