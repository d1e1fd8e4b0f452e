// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flows of a period, and published figures beside them; all numbers are invented. */
class CertificatesFlowsTest {
  /** Of three holders one retires and one expires in the period; a fourth comes. */
  private static final String REGISTER =
      """
      {"id":"e1","kind":"issued","person":"p1","certificate":"enforcement","day":"2023-06-01","recordedOn":"2023-06-02","unit":"u1"}
      {"id":"e2","kind":"issued","person":"p2","certificate":"enforcement","day":"2023-06-01","recordedOn":"2023-06-02","unit":"u1"}
      {"id":"e3","kind":"issued","person":"p3","certificate":"enforcement","day":"2023-06-01","recordedOn":"2023-06-02","unit":"u2","validUntil":"2025-03-31"}
      {"id":"e4","kind":"cancelled","person":"p2","certificate":"enforcement","day":"2025-01-01","recordedOn":"2025-01-02","reason":"retired"}
      {"id":"e5","kind":"issued","person":"p4","certificate":"enforcement","day":"2025-06-30","recordedOn":"2025-06-30","unit":"u1"}
      {"id":"e6","kind":"damaged","person":"p1","certificate":"enforcement","day":"2025-02-01","recordedOn":"2025-02-01"}
      {"id":"e7","kind":"reissued","person":"p1","certificate":"enforcement","day":"2025-02-10","recordedOn":"2025-02-10"}
      """;

  private static final Path REPLY = Path.of("lists/figure/qinhuangdao-reply-2024/list.json");

  @TempDir Path folder;

  private record Run(int code, String out, String err) {}

  private Run certificates(String... options) throws IOException {
    Path register = Files.writeString(folder.resolve("register.jsonl"), REGISTER);
    List<String> args = new ArrayList<>(List.of("certificates", register.toString()));
    args.addAll(List.of("--as-of", "2025-06-30", "--lang", "en"));
    args.addAll(List.of(options));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String figure(String id, String quantity, int number, String flow, String first) {
    return """
    {"id": "%s", "printed": "%s%d个", "place": "一", "quantity": "%s", "measure": "count",
     "number": %d, "unit": "个", "precision": "exact", "flow": "%s",
     "scope": {"place": "示例县", "population": "各部门"},
     "period": {"printed": "今年以来", "firstDay": "%s", "lastDay": "2025-06-30"}}\
    """
        .formatted(id, quantity, number, quantity, number, flow, first);
  }

  private String figures(String... figures) throws IOException {
    String list =
        """
        {"kind": "figures", "formatVersion": 1,
         "document": {"title": "示例（虚构）", "issuer": {"name": "示例机关"}, "status": "in-force"},
         "figures": [%s]}\
        """
            .formatted(String.join(",", figures));
    return Files.writeString(folder.resolve("figures.json"), list).toString();
  }

  @Test
  void thePeriodIsToldOfTheWholeAndOfEachUnit() throws IOException {
    Run run = certificates("--period", "2025-01-01/2025-06-30");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .containsSubsequence(
            "  flows 2025-01-01/2025-06-30",
            "    enforcement certificate  opening 3 + issued 1 - ended 2 = closing 2  (retired 1)"
                + "  expired 1  cards replaced 1  renewed 0",
            "      u1  opening 2 + issued 1 - ended 1 = closing 2  (retired 1)  expired 0"
                + "  cards replaced 1  renewed 0",
            "      u2  opening 1 + issued 0 - ended 1 = closing 0  expired 1  cards replaced 0"
                + "  renewed 0");
  }

  @Test
  void withoutAPeriodNoFlowsAreTold() throws IOException {
    assertThat(certificates().out()).doesNotContain("flows");
  }

  @Test
  void publishedFiguresThatAreThoseOfTheRegisterAreAccepted() throws IOException {
    String file =
        figures(
            figure("in", "行政执法证件", 1, "in", "2025-01-01"),
            figure("out", "行政执法证", 1, "out", "2025-01-01"),
            figure("new", "行政执法证件", 1, "neutral", "2025-01-01"),
            figure("none", "行政执法监督证件", 0, "in", "2025-01-01"));

    Run run = certificates("--published", file, "--scope", "示例县/各部门");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("in  行政执法证件1个  as in the register")
        .contains("out  行政执法证1个  as in the register")
        .contains("new  行政执法证件1个  as in the register")
        .contains("none  行政执法监督证件0个  as in the register");
  }

  @Test
  void aPublishedFigureThatDiffersRejects() throws IOException {
    String file = figures(figure("in", "行政执法证件", 3, "in", "2025-01-01"));

    Run run = certificates("--published", file, "--scope", "示例县/各部门");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("in  行政执法证件3个  the register has 1", "verdict: rejected");
    JsonNode json =
        new ObjectMapper()
            .readTree(
                certificates("--published", file, "--scope", "示例县/各部门", "--format", "json").out());
    assertThat(json.at("/flows/published/0/published").asInt()).isEqualTo(3);
    assertThat(json.at("/flows/published/0/register").asInt()).isEqualTo(1);
    assertThat(json.at("/flows/balances/0/endedBy/retired").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          行政执法证件 | in    | 2025-02-01 | 示例县/各部门 | Different periods are not compared: "2025-02-01/2025-06-30" and "2025-01-01/2025-06-30"
          行政执法证件 | in    | 2025-01-01 | 示例县/乡镇   | Different scopes are not compared: "示例县 各部门" and "示例县 乡镇"
          执法证件     | in    | 2025-01-01 | 示例县/各部门 | Not compared: expected an exact count of one kind of certificate
          行政执法证件 | net   | 2025-01-01 | 示例县/各部门 | Not compared: expected an exact count of one kind of certificate
          行政执法证件 | stock | 2025-06-30 | 示例县/各部门 | Not compared: the policy does not say
          """)
  void whatCannotBeComparedSaysWhyAndDecidesNothing(
      String quantity, String flow, String first, String scope, String why) throws IOException {
    String file = figures(figure("f", quantity, 1, flow, first));

    Run run = certificates("--published", file, "--scope", scope);

    assertThat(run.out()).contains(why);
    assertThat(run.code()).isEqualTo(4);
  }

  /** The holders of townships are no stock of the city. */
  @Test
  void theReplyIsRefusedWithBothScopes() throws IOException {
    Run run =
        certificates(
            "--published",
            REPLY.toString(),
            "--scope",
            "秦皇岛市全市/各级行政执法部门",
            "--period",
            "2024-01-01/2024-10-29");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("enforcement-certificates-issued  申领执法证件614个  the register has 0")
        .contains("Different scopes are not compared: \"秦皇岛市全市 乡镇街道\" and \"秦皇岛市全市 各级行政执法部门\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --period    | 2025-06-30/2025-01-01 | is no period, expected its first and last day
          --period    | 2025                  | is no period, expected its first and last day
          --published | figures.json          | needs '--scope' with a place and a population
          """)
  void aWrongCallSaysWhatIsExpected(String option, String value, String expected)
      throws IOException {
    Run run = certificates(option, value);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(expected);
  }

  @Test
  void aFileOfFiguresThatIsNotThereIsNamed() throws IOException {
    Run run = certificates("--published", "nowhere.json", "--scope", "示例县/各部门");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("nowhere.json: ");
  }
}
