// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import static io.github.zhifa.validation.ExampleChecks.find;
import static io.github.zhifa.validation.ExampleChecks.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.RuleStatus;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCodeRulesTest {
  private static final String REPEATED = "ITEM-CODE-REPEATED";
  private static final String DIFFERENT = "ITEM-CODE-BUILT-DIFFERENTLY";

  private static Stream<String> tenDigits(int count) {
    return IntStream.rangeClosed(1, count).mapToObj("13%08d"::formatted);
  }

  private static Example list(Stream<String> codes, String more) {
    List<String> all = codes.toList();
    return Example.of(
        "item-list",
        IntStream.range(0, all.size())
            .mapToObj(
                i ->
                    "{\"position\": %d, \"name\": \"对虚构行为之%d的处罚\", \"code\": \"%s\"%s}"
                        .formatted(i + 1, i + 1, all.get(i), more))
            .collect(Collectors.joining(", ", "{\"items\": [", "]}")));
  }

  private static Example list(String... codes) {
    return list(Stream.of(codes), "");
  }

  @Test
  void oneCodeInTwoWaysOfWritingIsRepeated() {
    assertThat(find(REPEATED, list("CF00001000", "CF00002000", "ｃｆ00001 000")))
        .extracting(Finding::pointer)
        .containsExactly("/items/2/code");
  }

  @Test
  void codesThatDifferByTheirMarksAreTwo() {
    assertThat(status(REPEATED, list("1-11", "11-1"))).isEqualTo(RuleStatus.CLEAN);
  }

  @Test
  void subItemsOfOneMainItemMayPrintItsCode() {
    Example list = list(Stream.of("CF1", "CF1"), ", \"mainItem\": \"对虚构行为的处罚\"");

    assertThat(status(REPEATED, list)).isEqualTo(RuleStatus.CLEAN);
  }

  @Test
  void itemsWithoutACodeAreNotCompared() {
    assertThat(status(REPEATED, list("", " "))).isEqualTo(RuleStatus.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"130000021", "13000000021", "13O0000021", "13-00000021"})
  void theOneCodeThatIsBuiltOtherwiseIsFound(String code) {
    Example list = list(Stream.concat(tenDigits(20), Stream.of(code)), "");

    assertThat(find(DIFFERENT, list))
        .extracting(Finding::pointer)
        .containsExactly("/items/20/code");
  }

  @Test
  void theMessageHasBothBuilds() {
    Example list = list(Stream.concat(tenDigits(20), Stream.of("CF-1")), "");

    assertThat(find(DIFFERENT, list).get(0).message().en())
        .isEqualTo("Code CF-1 has 2 letters, \"-\", 1 digit, but 20 others have 10 digits");
    assertThat(find(DIFFERENT, list).get(0).message().zh())
        .isEqualTo("编码CF-1为2位字母、“-”、1位数字，其余20个为10位数字");
  }

  @Test
  void twoBuildsOfWhichNeitherIsRareAreBothTheLists() {
    Example list = list(Stream.concat(tenDigits(37), Stream.of("A1", "A2")), "");

    assertThat(find(DIFFERENT, list)).isEmpty();
  }

  @Test
  void aShortListTellsNoBuild() {
    assertThat(find(DIFFERENT, list("1300000001", "1300000002", "13"))).isEmpty();
  }
}
