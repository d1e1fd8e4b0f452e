// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingStatus;
import io.github.zhifa.core.discretion.ItemGrader;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/** Drools DMN gives for the exported tables what the grader gives for the benchmark. */
class DroolsDmnTest {
  private static final int CASES = 10_000;
  private static final long SEED = 20_260_814;

  private static Benchmark benchmark(String name) throws Exception {
    String file = "lists/discretion/" + name + "/list.json";
    return new Documents(InputLimits.DEFAULT).read(file, Path.of(file), Benchmark.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shenzhen-urban-management-2023", "guangdong-ecology-2022"})
  void everyFileIsValidForTheEngine(String name) throws Exception {
    DMNValidator validator = DMNValidatorFactory.newValidator();
    List<String> faults = new ArrayList<>();
    for (DmnItem item : DmnItem.of(benchmark(name))) {
      if (item.xml().isPresent()) {
        validator
            .validate(
                new StringReader(item.xml().get()),
                DMNValidator.Validation.VALIDATE_SCHEMA,
                DMNValidator.Validation.VALIDATE_MODEL,
                DMNValidator.Validation.VALIDATE_COMPILATION)
            .forEach(message -> faults.add(item.number() + ": " + message.getText()));
      }
    }

    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"shenzhen-urban-management-2023", "guangdong-ecology-2022"})
  void theEngineGivesTheSameTierAndAmount(String name) throws Exception {
    Benchmark benchmark = benchmark(name);
    ImmutableList<DmnItem> files = DmnItem.of(benchmark);
    Random random = new Random(SEED);
    List<String> differences = new ArrayList<>();
    int graded = 0;
    int cases = 0;
    int each = CASES / (int) files.stream().filter(item -> item.xml().isPresent()).count() + 1;
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).xml().isEmpty()) {
        continue;
      }
      BenchmarkItem item = benchmark.items().get(i);
      ItemGrader grader = ItemGrader.of(benchmark, item);
      Drools drools = new Drools(files.get(i).xml().get());
      CaseGenerator generator = new CaseGenerator(benchmark, item, random);
      for (int n = 0; n < each; n++) {
        CaseGenerator.Case one = generator.next();
        Grading ours = grader.grade(one.facts(), Trace.none());
        DMNResult theirs = drools.evaluate(one.inputs());
        assertThat(ours.status()).isNotEqualTo(GradingStatus.REFUSED);
        String expected = ours(ours) + several(ours);
        String found = theirs(theirs) + theirs.hasErrors();
        cases++;
        graded += ours.status() == GradingStatus.GRADED ? 1 : 0;
        if (!expected.equals(found)) {
          differences.add(
              item.number()
                  + " "
                  + one.facts()
                  + "\n  "
                  + ours
                  + "\n  "
                  + expected
                  + "\n  "
                  + found
                  + "\n  "
                  + theirs.getMessages());
        }
      }
    }

    assertThat(differences).as("of %s cases", cases).isEmpty();
    assertThat(cases).isGreaterThanOrEqualTo(CASES);
    assertThat(graded).as("the cases do not all end undecided").isGreaterThan(CASES / 4);
  }

  private static String ours(Grading grading) {
    return ImmutableSortedMultiset.copyOf(
            grading.fines().stream()
                .filter(fine -> fine.undecided().isEmpty())
                .map(FineText::of)
                .collect(toImmutableList()))
        .toString();
  }

  /** Two tiers or levels that hold must not be hidden: the engine raises an error. */
  private static boolean several(Grading grading) {
    return grading.fines().stream()
        .flatMap(fine -> fine.undecided().stream())
        .anyMatch(why -> why.zh().contains("同时符合"));
  }

  private static String theirs(DMNResult result) {
    return ImmutableSortedMultiset.copyOf(
            result.getDecisionResults().stream()
                .filter(decision -> decision.getDecisionName().startsWith("fine"))
                .map(DMNDecisionResult::getResult)
                .filter(fine -> fine != null)
                .map(FineText::of)
                .collect(toImmutableList()))
        .toString();
  }
}
