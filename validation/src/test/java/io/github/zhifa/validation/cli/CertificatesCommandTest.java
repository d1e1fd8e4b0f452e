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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons and numbers are invented. */
class CertificatesCommandTest {
  private static final String NUMBER = "11010519491231002X";

  private static final String ORIGIN =
      "\"origin\":{\"readFrom\":\"invented\",\"evidence\":\"read\"}";

  /** Two hold, one of them by a name as key, one retires in June 2025; the last line is none. */
  private static final String REGISTER =
      """
      {"id":"e1","kind":"issued","person":"p1","certificate":"enforcement","card":"示1","day":"2022-06-01","recordedOn":"2022-06-02","unit":"u1","validUntil":"2025-06-30","holder":{"name":"张小明","residentNumber":"11010519491231002X"}}
      {"id":"e2","kind":"issued","person":"11010519491231002X","certificate":"enforcement","day":"2023-06-01","recordedOn":"2023-06-02","unit":"u1","holder":{"name":"欧阳小明","birthMonth":"1965-01","retirement":"male"}}
      {"id":"e3","kind":"issued","person":"王小明","certificate":"supervision","day":"2023-06-01","recordedOn":"2023-06-02","unit":"u2"}
      {"id":"e4","kind":"cancelled","person":"王小明","certificate":"supervision","day":"2025-06-10","recordedOn":"2025-07-01","reason":"transferred"}
      """;

  @TempDir Path folder;

  private record Run(int code, String out, String err) {}

  private Run certificates(String lines, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("register.jsonl"), lines);
    return run(file.toString(), options);
  }

  private static Run run(String file, String... options) {
    String[] args =
        Stream.concat(Stream.of("certificates", file, "--as-of", "2025-06-20"), Stream.of(options))
            .toArray(String[]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void statesStocksAndTheReviewOfTheMonthAreTold() throws IOException {
    Run run = certificates(REGISTER, "--lang", "en");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().skip(1).limit(13))
        .containsExactly(
            "  records 4  persons 3  as of 2025-06-20  policy national",
            "  stock: the policy does not say what is in it, so open ones are told apart",
            "  enforcement certificate  held 2",
            "    u1  open 2  in hand 2  without card 0  suspended 0",
            "  supervision certificate  cancelled 1",
            "  monthly review 2025-06  3",
            "    11***************X  欧***  enforcement certificate  retirement age reached by the"
                + " end of the month  2025-02-28  u1",
            "    p1  张**  enforcement certificate  expiring  2025-06-30  u1",
            "    王**  supervision certificate  cancelled this month: transferred  2025-06-10  u2",
            "  warning  CERTIFICATE-RETIREMENT-PASSED  /2/holder/birthMonth",
            "    Reached the retirement age in 2025-02 (delayed by 1 months), the certificate is"
                + " still held on 2025-06-20",
            "    law: 《国务院关于渐进式延迟法定退休年龄的办法》第一条",
            "verdict: accepted  error 0  warning 1  info 0");
    assertThat(run.code()).isZero();
  }

  @Test
  void whatWasRecordedLaterWasNotKnown() throws IOException {
    JsonNode answer =
        new ObjectMapper()
            .readTree(certificates(REGISTER, "--known-on", "2025-06-30", "--format", "json").out());

    assertThat(answer.at("/states/supervision/held").asInt()).isEqualTo(1);
    assertThat(answer.at("/knownOn").asText()).isEqualTo("2025-06-30");
    assertThat(answer.at("/review/entries")).hasSize(2);
  }

  @Test
  void theMonthOfTheReviewMayBeAnother() throws IOException {
    assertThat(certificates(REGISTER, "--review-month", "2025-01", "--lang", "en").out())
        .contains("monthly review 2025-01  0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv"})
  void noFormatShowsAFullNameOrNumberUnlessAsked(String format) throws IOException {
    String lines =
        REGISTER
            + REGISTER.replace("\"kind\":\"issued\"", "\"kind\":\"张小明\"")
            + REGISTER.replace("2022-06-01", NUMBER).replace("\"e", "\"f")
            + "{\"张小明\":1}\n张小明 "
            + NUMBER;

    for (String language : new String[] {"zh", "en"}) {
      Run run = certificates(lines, "--format", format, "--lang", language);

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out() + run.err()).doesNotContain("小明", NUMBER.substring(3, 16));
    }
    assertThat(certificates(REGISTER, "--format", format, "--unmasked").out())
        .contains("张小明", "王小明", NUMBER);
  }

  @Test
  void aLineThatIsNoRecordRejectsAndTheOthersAreTold() throws IOException {
    Run run = certificates(REGISTER + "{\"id\":\"e5\"}\n", "--lang", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("records 4", "error  REGISTER-LINE-NOT-A-RECORD  /5/kind")
        .contains("Line not read: /kind: found nothing, expected applied | unit-checked |");
  }

  @Test
  void aLineOverTheLimitIsUnreadable() throws IOException {
    Run run = certificates(REGISTER + " ".repeat(2 << 20) + "{}\n", "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("REGISTER-LINE-OVER-LIMIT  /5");
  }

  @Test
  void aFileThatIsNotThereIsOneLine() {
    Run run = run("nowhere.jsonl", "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "nowhere.jsonl: found a file that cannot be read, expected a file that can be read\n");
  }

  /** One is in hand, one lost, one suspended; the stock is what the policy of the file counts. */
  @ParameterizedTest
  @CsvSource({"true, true, 3", "true, false, 2", "false, true, 2", "false, false, 1"})
  void aPolicyOfOnesOwnSaysWhatIsInStock(boolean suspended, boolean lost, int stock)
      throws IOException {
    String lines =
        """
        {"id":"e1","kind":"issued","person":"p1","certificate":"enforcement","day":"2023-06-01","recordedOn":"2023-06-02","unit":"u1"}
        {"id":"e2","kind":"issued","person":"p2","certificate":"enforcement","day":"2023-06-01","recordedOn":"2023-06-02","unit":"u1"}
        {"id":"e3","kind":"issued","person":"p3","certificate":"enforcement","day":"2023-06-01","recordedOn":"2023-06-02","unit":"u1"}
        {"id":"e4","kind":"lost","person":"p2","certificate":"enforcement","day":"2025-06-20","recordedOn":"2025-06-20"}
        {"id":"e5","kind":"suspended","person":"p3","certificate":"enforcement","day":"2025-06-20","recordedOn":"2025-06-20"}
        """;
    String policy =
        policy(
            "\"answers\":["
                + answer("suspended-in-stock", suspended)
                + ","
                + answer("lost-in-stock", lost)
                + "]");

    assertThat(certificates(lines, "--policy", policy, "--lang", "en").out())
        .contains("policy example")
        .contains("stock: without card " + (lost ? "" : "not ") + "counted, suspended ")
        .contains("u1  stock " + stock + "  open 3  in hand 1  without card 1  suspended 1");
    assertThat(certificates(lines, "--policy", policy, "--format", "json").out())
        .contains("\"stock\": " + stock + ",");
    assertThat(certificates(lines, "--policy", policy, "--format", "csv").out())
        .contains("," + stock + ",3,1,1,");
  }

  private static String answer(String question, boolean holds) {
    return "{\"question\":\"" + question + "\",\"holds\":" + holds + "," + ORIGIN + "}";
  }

  private String policy(String content) throws IOException {
    String json =
        "{\"kind\":\"certificate-policies\",\"formatVersion\":1,\"policies\":{\"example\":{\"label\":{\"zh\":\"示例县\",\"en\":\"example"
            + " county\"},"
            + content
            + "}}}";
    return Files.writeString(folder.resolve("policy.json"), json).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "cardNumbers":[{"pattern":"[0-9",ORIGIN}] | POLICY-PATTERN-MALFORMED /policies/example/cardNumbers/0/pattern
          "terms":[{"purpose":"inspection","months":0,ORIGIN}] | POLICY-TERM-NOT-POSITIVE /policies/example/terms/0/months: The term has 0 months, expected 1 or more
          "terms":[{"purpose":"inspection","batchLastDay":"2027-10-31",ORIGIN}] | POLICY-TERM-WITHOUT-LENGTH /policies/example/terms/0
          "answers":[{"question":"both-kinds","holds":true,"origin":{"readFrom":"invented","evidence":"read","firstDay":"2024-01-02","lastDay":"2024-01-01"}}] | POLICY-DAYS-REVERSED /policies/example/answers/0/origin/lastDay
          "answers":[{"question":"all-kinds","holds":true,ORIGIN}] | expected one-of-a-kind
          """)
  void aPolicyThatDoesNotHoldTogetherIsAWrongCall(String content, String expected)
      throws IOException {
    Run run = certificates(REGISTER, "--policy", policy(content.replace("ORIGIN", ORIGIN)));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Invalid value for option '--policy'", expected);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFileOfSeveralPoliciesDoesNotSayWhich() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("none.json"),
            "{\"kind\":\"certificate-policies\",\"formatVersion\":1,\"policies\":{}}");

    assertThat(certificates(REGISTER, "--policy", file.toString()).err())
        .contains("holds 0 policies, expected one");
  }

  @ParameterizedTest
  @CsvSource({
    "--policy, elsewhere, national",
    "--review-month, 2025-13, 2026-01",
    "--known-on, 2025-02-30, 2026-01-31"
  })
  void aWrongCallSaysWhatIsExpected(String option, String value, String expected)
      throws IOException {
    Run run = certificates(REGISTER, option, value);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(value, expected);
    assertThat(run.out()).isEmpty();
  }
}
