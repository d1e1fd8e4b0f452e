// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.certificate.CardNumberFormat;
import io.github.zhifa.model.certificate.CertificatePolicy;
import io.github.zhifa.model.certificate.CertificateTerm;
import io.github.zhifa.model.certificate.TermPurpose;
import io.github.zhifa.model.law.RuleOrigin;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.law.RegisterFault;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds what makes a policy on certificates say nothing, or something else than it means. */
public final class CertificatePolicyLint {
  private final ImmutableList.Builder<RegisterFault> faults = ImmutableList.builder();

  private CertificatePolicyLint() {}

  /** Returns the faults of {@code policy}, with pointers from the policy on. */
  public static ImmutableList<RegisterFault> of(CertificatePolicy policy) {
    CertificatePolicyLint lint = new CertificatePolicyLint();
    for (int i = 0; i < policy.terms().size(); i++) {
      lint.term("/terms/" + i, policy.terms().get(i));
    }
    for (int i = 0; i < policy.cardNumbers().size(); i++) {
      lint.pattern("/cardNumbers/" + i + "/pattern", policy.cardNumbers().get(i));
    }
    lint.days("/terms/", policy.terms(), CertificateTerm::origin);
    lint.days("/holders/", policy.holders(), rule -> rule.origin());
    lint.days("/answers/", policy.answers(), answer -> answer.origin());
    lint.days("/cardNumbers/", policy.cardNumbers(), CardNumberFormat::origin);
    return lint.faults.build();
  }

  private void term(String pointer, CertificateTerm term) {
    Optional<Integer> months = term.months();
    if (months.filter(number -> number < 1).isPresent()) {
      add(
          "POLICY-TERM-NOT-POSITIVE",
          pointer + "/months",
          "期限为" + months.get() + "个月，应当至少1个月",
          "The term has " + months.get() + " months, expected 1 or more");
    }
    boolean batch = term.batchLastDay().isPresent();
    if (months.isEmpty() && (!batch || term.purpose() != TermPurpose.VALIDITY)) {
      add(
          "POLICY-TERM-WITHOUT-LENGTH",
          pointer,
          "期限没有 months，应当有；只有有效期可以只写 batchLastDay",
          "The term has no months, expected them; only a validity may have a batchLastDay alone");
    }
  }

  private void pattern(String pointer, CardNumberFormat format) {
    try {
      Pattern.compile(format.pattern());
    } catch (PatternSyntaxException e) {
      add(
          "POLICY-PATTERN-MALFORMED",
          pointer,
          "“" + format.pattern() + "”不是正则表达式（第" + (e.getIndex() + 1) + "个字符）",
          format.pattern()
              + " is no regular expression: character "
              + (e.getIndex() + 1)
              + ", expected one that can be compiled");
    }
  }

  private <T> void days(String pointer, List<T> rules, Function<T, RuleOrigin> origin) {
    for (int i = 0; i < rules.size(); i++) {
      RuleOrigin of = origin.apply(rules.get(i));
      if (of.firstDay().isPresent()
          && of.lastDay().filter(of.firstDay().get()::isAfter).isPresent()) {
        add(
            "POLICY-DAYS-REVERSED",
            pointer + i + "/origin/lastDay",
            "最后一日" + of.lastDay().get() + "早于第一日" + of.firstDay().get(),
            "The last day " + of.lastDay().get() + " is before the first " + of.firstDay().get());
      }
    }
  }

  private void add(String code, String pointer, String zh, String en) {
    faults.add(new RegisterFault(code, pointer, BilingualText.of(zh, en)));
  }
}
