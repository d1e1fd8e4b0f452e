// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.TreeMultimap;
import io.github.zhifa.core.certificate.CertificateRegister;
import io.github.zhifa.core.certificate.FaultCode;
import io.github.zhifa.core.certificate.KnownRegister;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.certificate.CertificateRules;
import io.github.zhifa.validation.certificate.RegisterTerms;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.RuleStatus;
import io.github.zhifa.validation.json.InputLimits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All errors planted in a generated register are found, at their lines, and nothing else. */
class PlantedErrorsTest {
  private static final Splitter SEGMENTS = Splitter.on('/');
  private static final int EVENTS = 20_000;
  private static final int OF_EACH = 10;
  private static final CheckContext CONTEXT =
      new CheckContext(Careers.AS_OF, Shipped.policy("national").orElseThrow(), Shipped.register());

  @TempDir static Path folder;
  private static ImmutableSetMultimap<String, Long> planted;
  private static StoredRegister register;

  @BeforeAll
  static void generate() throws Exception {
    Path file = folder.resolve("register.jsonl");
    planted = GeneratedRegister.write(file, EVENTS, 20250630, GeneratedRegister.each(OF_EACH));
    register = RegisterFile.read("register.jsonl", file, InputLimits.DEFAULT, LocalDate.MAX);
  }

  private static RegisterTerms terms() {
    return RegisterTerms.of(GeneratedPolicy.of());
  }

  private static ListReport check() {
    return RegisterCheck.run(register, terms(), CONTEXT, person -> {});
  }

  @Test
  void everyPlantedErrorIsFoundAndNothingElse() {
    TreeMultimap<String, Long> found = TreeMultimap.create();
    for (Finding finding : check().findings()) {
      found.put(finding.code(), Long.valueOf(SEGMENTS.splitToList(finding.pointer()).get(1)));
    }

    assertThat(planted.keySet()).hasSize(19);
    assertThat(planted.asMap().values()).allMatch(lines -> lines.size() == OF_EACH);
    assertThat(found).isEqualTo(TreeMultimap.create(planted));
    assertThat(check().findings()).hasSize(19 * OF_EACH);
  }

  @Test
  void everyRuleRanButThoseOnActs() {
    assertThat(check().outcomes())
        .hasSize(CertificateRules.ALL.rules().size())
        .allMatch(
            outcome ->
                outcome.status()
                    == (planted.containsKey(outcome.code())
                        ? RuleStatus.FOUND
                        : RuleStatus.NOT_APPLICABLE))
        .filteredOn(outcome -> outcome.status() == RuleStatus.NOT_APPLICABLE)
        .extracting(outcome -> outcome.code())
        .containsExactlyInAnyOrder(
            "CERTIFICATE-ACT-UNQUALIFIED",
            "CERTIFICATE-ACT-TOO-FEW",
            "CERTIFICATE-SUPERVISION-UNQUALIFIED");
  }

  @Test
  void theSharesAreRealistic() {
    ImmutableMap<EventKind, Long> counts = ImmutableMap.copyOf(countKinds());
    long issued = counts.get(EventKind.ISSUED);

    assertThat(counts.get(EventKind.CANCELLED)).isBetween(issued * 20 / 100, issued * 60 / 100);
    assertThat(counts.get(EventKind.REISSUED)).isBetween(issued * 4 / 100, issued * 12 / 100);
    assertThat(counts.get(EventKind.SUSPENDED)).isBetween(issued / 100, issued * 6 / 100);
    assertThat(counts.keySet())
        .contains(EventKind.REVOKED, EventKind.RENEWED, EventKind.LOST, EventKind.APPLIED);
  }

  private static Map<EventKind, Long> countKinds() {
    return events().stream()
        .collect(Collectors.groupingBy(CertificateEvent::kind, Collectors.counting()));
  }

  private static List<CertificateEvent> events() {
    List<CertificateEvent> events = new ArrayList<>();
    register.forEachPerson(
        terms(),
        row -> {
          for (int i = 0; i < row.value().size(); i++) {
            events.add(row.value().columns().event(row.value().row(i)));
          }
        });
    return events;
  }

  @Test
  void coreRefusesTheSameEvents() {
    KnownRegister known = CertificateRegister.of(events()).known(terms().terms());
    List<String> refused =
        known.faults().stream()
            .filter(fault -> fault.code() == FaultCode.EVENT_REFUSED)
            .map(fault -> fault.record().id())
            .sorted()
            .toList();
    List<String> followed = new ArrayList<>();
    register.forEachPerson(
        terms(),
        row ->
            row.value()
                .courses()
                .forEach(
                    course ->
                        course
                            .refused()
                            .forEach(
                                each ->
                                    followed.add(row.value().columns().event(each.row()).id()))));

    assertThat(refused).hasSize(5 * OF_EACH);
    assertThat(followed).containsExactlyInAnyOrderElementsOf(refused);
  }

  @Test
  void theSameRulesOverTheWholeRegisterFindTheSame() {
    List<Finding> whole =
        new Checker(ImmutableList.of(CertificateRules.ALL), CONTEXT)
            .check(register.dataset(terms()))
            .findings();

    assertThat(whole)
        .isEqualTo(
            check().findings().stream()
                .filter(finding -> !finding.code().startsWith("REGISTER-LINE"))
                .sorted(Comparator.naturalOrder())
                .toList());
  }
}
