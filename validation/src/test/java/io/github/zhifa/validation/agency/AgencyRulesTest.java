// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.agency;

import static io.github.zhifa.validation.ExampleChecks.find;
import static io.github.zhifa.validation.ExampleChecks.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.RuleStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyRulesTest {
  private static final String MALFORMED = "AGENCY-DIVISION-CODE-MALFORMED";
  private static final String NAME = "AGENCY-NAME-CONTRADICTS-CODE";

  private static Example issuedBy(String name, String division) {
    return Example.of(
        "item-list",
        "{\"document\": {\"issuer\": {\"name\": \"%s\", \"division\": \"%s\"}}, \"items\": []}"
            .formatted(name, division));
  }

  @ParameterizedTest
  @CsvSource({"990322, 前两位是99", "130022, 第3位起是00", "130302000001, 第7位起是000"})
  void aCodeThatCannotExistIsFound(String division, String message) {
    assertThat(find(MALFORMED, issuedBy("示例县司法局", division)))
        .singleElement()
        .satisfies(found -> assertThat(found.message().zh()).contains(division, message))
        .extracting(Finding::pointer)
        .isEqualTo("/document/issuer/division");
  }

  @ParameterizedTest
  @CsvSource({"130322", "130371", "441900003", "130302999", "000000"})
  void aCodeThatMayExistIsNot(String division) {
    assertThat(status(MALFORMED, issuedBy("示例县司法局", division))).isEqualTo(RuleStatus.CLEAN);
  }

  @Test
  void everyCodeOfTheAreaIsChecked() {
    Example list =
        Example.of(
            "item-list",
            "{\"document\": {\"scope\": {\"divisions\": [\"130322\", \"990000\"]}}, \"items\": []}");

    assertThat(find(MALFORMED, list))
        .extracting(Finding::pointer)
        .containsExactly("/document/scope/divisions/1");
  }

  @ParameterizedTest
  @CsvSource({
    "示例镇人民政府, 130322001, FOUND",
    "示例街道办事处, 130322100, FOUND",
    "示例乡人民政府, 130322100, FOUND",
    "示例镇人民政府, 130322100, CLEAN",
    "示例街道办事处, 130302001, CLEAN",
    "示例园区管理委员会, 130302403, CLEAN",
    "示例镇综合行政执法队, 130322001, CLEAN",
    "示例镇人民政府, 130322, NOT_APPLICABLE"
  })
  void theNameOfATownshipAndItsSegmentAgree(String name, String division, String status) {
    assertThat(status(NAME, issuedBy(name, division)).name()).isEqualTo(status);
  }
}
