// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import static io.github.zhifa.validation.ExampleChecks.find;
import static io.github.zhifa.validation.ExampleChecks.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.RuleStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rulebook 2.3: an explicit counting rule is needed. */
class SubItemCountsTest {
  private static final String CODE = "LIST-STATED-SUB-ITEMS-DIFFER";

  /** Two main items: one with two sub-items, one with none. */
  private static final String ITEMS =
      """
      {"number": "1", "mainItem": "甲", "conduct": "甲一", "scheme": {"form": "range-tiers"}},
      {"number": "2", "mainItem": "甲", "conduct": "甲二", "scheme": {"form": "range-tiers"}},
      {"number": "3", %s "conduct": "乙", "scheme": {"form": "range-tiers"}}""";

  @ParameterizedTest
  @CsvSource({
    "main-items, 2, , CLEAN",
    "main-items, 3, , FOUND",
    "sub-items, 2, written-only, CLEAN",
    "sub-items, 3, written-only, FOUND",
    "sub-items, 3, undivided-counts-as-one, CLEAN",
    "sub-items, 2, undivided-counts-as-one, FOUND",
    "sub-items, 2, , SKIPPED",
    "sub-items, 3, , SKIPPED",
    "sub-items, 4, , FOUND"
  })
  void aCountHoldsUnderItsOwnCountingRule(
      String counts, int number, String rule, RuleStatus expected) {
    assertThat(status(CODE, list(counts, number, rule, ""))).isEqualTo(expected);
  }

  @Test
  void whereEveryMainItemHasSubItemsNoRuleIsNeeded() {
    assertThat(status(CODE, list("sub-items", 3, null, "\"mainItem\": \"乙\",")))
        .isEqualTo(RuleStatus.CLEAN);
  }

  @Test
  void aListThatTellsNoMainItemsDecidesNothingAndIsNotCountedTwice() {
    Example flat =
        Example.of(
            "benchmark",
            """
            {"document": {"statedCounts": [{"counts": "main-items", "number": 76, "statedBy": "题头"}]},
             "items": [{"number": "1", "conduct": "甲", "scheme": {"form": "range-tiers"}}]}""");

    assertThat(status(CODE, flat)).isEqualTo(RuleStatus.SKIPPED);
    assertThat(find("LIST-STATED-COUNT-DIFFERS", flat)).isEmpty();
  }

  private static Example list(String counts, int number, @Nullable String rule, String main) {
    String subItems = rule == null ? "" : "\"subItems\": \"" + rule + "\",";
    return Example.of(
        "benchmark",
        """
        {"document": {"statedCounts": [{"counts": "%s", "number": %d, %s "statedBy": "题头"}]},
         "items": [%s]}"""
            .formatted(counts, number, subItems, ITEMS.formatted(main)));
  }
}
