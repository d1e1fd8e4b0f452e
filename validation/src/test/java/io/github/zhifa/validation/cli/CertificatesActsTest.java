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
import org.junit.jupiter.params.provider.ValueSource;

/** Acts beside a register; persons are invented. */
class CertificatesActsTest {
  private static final String REGISTER =
      """
      {"id":"e1","kind":"issued","person":"张小明","certificate":"enforcement","day":"2023-06-01","recordedOn":"2023-06-02"}
      {"id":"e2","kind":"issued","person":"11010519491231002X","certificate":"enforcement","day":"2023-06-01","recordedOn":"2023-06-02"}
      {"id":"e3","kind":"suspended","person":"张小明","certificate":"enforcement","day":"2025-06-10","recordedOn":"2025-06-20"}
      """;

  private static final String ACTS =
      """
      {"id":"a1","day":"2025-06-09","certificate":"enforcement","officers":["张小明","11010519491231002X"]}
      {"id":"a2","day":"2025-06-10","certificate":"enforcement","officers":["张小明","11010519491231002X"]}
      """;

  @TempDir Path folder;

  private record Run(int code, String out, String err) {}

  private Run judge(String acts, String... options) throws IOException {
    Files.writeString(folder.resolve("register.jsonl"), REGISTER);
    return run(Files.writeString(folder.resolve("acts.jsonl"), acts).toString(), options);
  }

  private Run run(String acts, String... options) {
    String register = folder.resolve("register.jsonl").toString();
    String[] args =
        Stream.concat(
                Stream.of("certificates", register, "--as-of", "2025-06-30", "--acts", acts),
                Stream.of(options))
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
  void anActWithoutQualificationRejects() throws IOException {
    Run run = judge(ACTS, "--lang", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("acts.jsonl\n  acts 2  with an officer not qualified 1  with too few who are 1\n")
        .contains(
            "  error  CERTIFICATE-ACT-UNQUALIFIED  /2/officers/0\n"
                + "    The officer 张** was not qualified on 2025-06-10: Suspended since"
                + " 2025-06-10\n"
                + "    law: 《中华人民共和国行政处罚法》第四十二条第一款\n")
        .contains("  error  CERTIFICATE-ACT-TOO-FEW  /2/officers\n")
        .contains("verdict: rejected  error 2");
  }

  /** The suspension was recorded on 2025-06-20 only. */
  @Test
  void whatWasKnownOnADayDecides() throws IOException {
    assertThat(judge(ACTS, "--known-on", "2025-06-19").code()).isZero();
    assertThat(judge(ACTS, "--known-on", "2025-06-20").code()).isEqualTo(1);
  }

  @Test
  void soundActsAreAccepted() throws IOException {
    Run run = judge(ACTS.lines().findFirst().orElseThrow(), "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("acts 1  with an officer not qualified 0");
  }

  @Test
  void programsAreToldActByAct() throws IOException {
    JsonNode answer = new ObjectMapper().readTree(judge(ACTS, "--format", "json").out());

    assertThat(answer.at("/acts/answers")).hasSize(2);
    assertThat(answer.at("/acts/answers/1/line").asInt()).isEqualTo(2);
    assertThat(answer.at("/acts/answers/1/qualified").asInt()).isEqualTo(1);
    assertThat(answer.at("/acts/answers/1/needed").asInt()).isEqualTo(2);
    assertThat(answer.at("/findings/0/file").asText()).endsWith("acts.jsonl");
  }

  @Test
  void aLineThatIsNoActIsNamedAndTheOthersAreJudged() throws IOException {
    Run run = judge(ACTS + "{\"id\":\"a3\",\"day\":\"2025-06-31\"}\n", "--lang", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("acts 2", "error  REGISTER-LINE-NOT-A-RECORD  /3/day")
        .contains("found \"2025-06-31\", expected");
  }

  @Test
  void aFileOfActsThatIsNotThereIsNamed() throws IOException {
    Files.writeString(folder.resolve("register.jsonl"), REGISTER);
    Run run = run("nowhere.jsonl", "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("nowhere.jsonl: ");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv"})
  void noFormatNamesAnOfficer(String format) throws IOException {
    Run run =
        judge(
            ACTS + "{\"张小明\":1}\n" + ACTS.replace("\"a", "\"11010519491231002X-"),
            "--format",
            format);

    assertThat(run.out() + run.err()).doesNotContain("小明", "10519491231002");
  }
}
