// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhifa.validation.engine.Rule;
import io.github.zhifa.validation.engine.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesPageTest {
  private static final Path KEPT = Path.of("RULES.md");
  private static final Path WRITTEN = Path.of("target/RULES.md");

  private static List<RuleInfo> rules() {
    return Catalogue.ALL.stream()
        .flatMap(set -> set.rules().stream())
        .<RuleInfo>map(Rule::info)
        .toList();
  }

  @Test
  void theKeptPageIsTheOneOfTheRules() throws IOException {
    String page = RulesMarkdown.write(Catalogue.ALL);
    Files.writeString(WRITTEN, page);

    assertThat(Files.exists(KEPT) && Files.readString(KEPT).equals(page))
        .as("the page is the kept one; if not: cp validation/target/RULES.md validation/RULES.md")
        .isTrue();
  }

  @Test
  void thePageShowsAllThatARuleSays() {
    String page = RulesMarkdown.write(Catalogue.ALL);

    assertThat(rules())
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(page)
                    .contains("### " + rule.code() + "\n")
                    .contains(rule.title().zh(), rule.title().en())
                    .contains(rule.why().zh(), rule.why().en())
                    .contains(rule.message().zh(), rule.message().en())
                    .contains(rule.wrong().json().strip(), rule.right().json().strip()));
  }

  @Test
  void theSameIsThereAsData() throws IOException {
    JsonNode page = new ObjectMapper().readTree(RulesJson.write(Catalogue.ALL));

    assertThat(page.get("rules"))
        .extracting(rule -> rule.get("code").textValue())
        .containsExactlyElementsOf(rules().stream().map(RuleInfo::code).toList());
    assertThat(page.get("rules").get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "code", "area", "severity", "title", "why", "message", "source", "wrong", "right");
  }
}
