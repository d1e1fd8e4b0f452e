// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import static io.github.zhifa.validation.ExampleChecks.find;
import static io.github.zhifa.validation.ExampleChecks.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.RuleStatus;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRulesTest {
  private static final String GAP = "LIST-NUMBER-GAP";
  private static final String REPEATED = "LIST-NUMBER-REPEATED";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 2 3",
        "１ ２ ３",
        "1. 2. 3.",
        "5 6 7",
        "1.9 1.10 1.11 2.1",
        "2.4 2.5.1 2.5.2 2.6",
        "1 2 3 1 2 1 2 3 4",
        "1 2 3 1 2 1",
        "3 1 2",
      })
  void numbersThatRunOnAreNoFault(String numbers) {
    assertThat(status(GAP, list(numbers))).isEqualTo(RuleStatus.CLEAN);
    assertThat(status(REPEATED, list(numbers))).isEqualTo(RuleStatus.CLEAN);
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 4, 3",
    "1.1 1.2 3.1, 2",
    "2.4 2.5.1 2.5.3 2.6, 2.5.2",
    "1 2 3 9, 4、5、6、7、8",
    "1 2 3 10, 4、5、6、7、8等6个",
  })
  void aGapNamesTheMissingNumbers(String numbers, String missing) {
    assertThat(find(GAP, list(numbers)))
        .extracting(found -> found.figures().get("missing"))
        .containsExactly(missing);
  }

  @Test
  void aGapStandsAtTheEntryAfterIt() {
    assertThat(find(GAP, list("1 2 4")))
        .extracting(Finding::pointer, Finding::related)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("/items/2/number", List.of("/items/1")));
  }

  @ParameterizedTest
  @CsvSource({"1 1 2 3, 1", "1 2 3 3, 3", "1 2 1 4, 1", "2.1 2.1 2.2, 2.1"})
  void aRepeatedNumberIsFoundOnce(String numbers, String repeated) {
    assertThat(find(REPEATED, list(numbers)))
        .extracting(found -> found.figures().get("number"))
        .containsExactly(repeated);
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲 乙 丁", "A-1 A-3", "1 二 3"})
  void whatIsNoRunningNumberIsNotLookedAt(String numbers) {
    assertThat(status(GAP, list(numbers))).isEqualTo(RuleStatus.NOT_APPLICABLE);
    assertThat(status(REPEATED, list(numbers))).isEqualTo(RuleStatus.NOT_APPLICABLE);
  }

  @Test
  void codesThatJumpAreNotCalledAGap() {
    assertThat(find(GAP, list("1001 1002 2001 2002"))).isEmpty();
  }

  private static Example list(String numbers) {
    List<String> each = Splitter.on(' ').splitToList(numbers);
    return Example.of(
        "item-list",
        IntStream.range(0, each.size())
            .mapToObj(
                i ->
                    "{\"position\": %d, \"number\": \"%s\", \"name\": \"对虚构行为之%d的处罚\"}"
                        .formatted(i + 1, each.get(i), i + 1))
            .collect(Collectors.joining(", ", "{\"items\": [", "]}")));
  }
}
