// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhifa.validation.catalogue.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String CODE = "LIST-STATED-COUNT-DIFFERS";
  private static final String LIST =
      """
      {"kind": "item-list", "formatVersion": 1, "listType": "adopted",
       "document": {"title": "示例", "issuer": {"name": "示例机关"}, "status": "in-force",
                    "statedCounts": [{"counts": "items", "number": %s, "statedBy": "标题"}]},
       "items": [{"position": 1, "number": "1", "name": "对随地吐痰的处罚"}]}
      """;

  @TempDir Path folder;
  private String good;
  private String bad;
  private String broken;

  /** A policy under which only one rule runs, so that new rules leave these tests alone. */
  private String policy;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file.toString();
  }

  @BeforeEach
  void writeLists() throws IOException {
    good = file("good.json", LIST.formatted("1"));
    bad = file("bad/list.json", LIST.formatted("2"));
    broken = file("broken.json", LIST.substring(0, 50));
    policy = policy("only.json", codes(code -> !code.equals(CODE)), "");
  }

  private String policy(String name, String off, String needed) throws IOException {
    return file(
        name,
        """
        {"kind": "policy", "formatVersion": 1, "name": "own",
         "label": {"zh": "自定", "en": "own"}, "off": [%s], "needed": [%s]}"""
            .formatted(off, needed));
  }

  private static String codes(Predicate<String> which) {
    return Catalogue.ALL.stream()
        .flatMap(set -> set.rules().stream())
        .map(rule -> rule.info().code())
        .filter(which)
        .map(code -> '"' + code + '"')
        .collect(Collectors.joining(", "));
  }

  @Test
  void nothingWrongIsExitZero() {
    Ran run = Ran.of("check", good, "--policy", policy, "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("verdict: accepted (exit 0); 1 files");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFindingIsShownWithPlaceAndValueAndRejects() {
    Ran run = Ran.of("check", folder.resolve("bad").toString(), "--policy", policy);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(bad.replace('\\', '/') + "  示例\n")
        .contains("错误 LIST-STATED-COUNT-DIFFERS  /document/statedCounts/0\n")
        .contains("数为 2，实际为 1");
  }

  @Test
  void anUnreadableFileIsOneLineAndTheOthersAreStillChecked() {
    Ran run = Ran.of("check", broken, folder.resolve("none.json").toString(), bad, "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines())
        .containsExactly(
            broken + ": line 1, column 51: found the end of the file, expected whole JSON",
            folder.resolve("none.json") + ": found no such file, expected a file that can be read");
    assertThat(run.out()).contains("LIST-STATED-COUNT-DIFFERS", "unreadable input (exit 3)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "; Missing required subcommand (see 'zhifa --help')",
        "chek; Unmatched argument at index 0: 'chek' (see 'zhifa --help')",
        "check; Missing required parameter: 'PATH' (see 'zhifa check --help')",
        "check x --frob; Unknown option: '--frob' (see 'zhifa check --help')",
        "check x --as-of 2024-02-30; Invalid value for option '--as-of': '2024-02-30' is not a day"
            + " of the calendar such as 2026-01-31 (see 'zhifa check --help')",
        "check x --format xml; Invalid value for option '--format': 'xml' is not text or json"
            + " (see 'zhifa check --help')",
        "check x --format JSON; Invalid value for option '--format': 'JSON' is not text or json"
            + " (see 'zhifa check --help')",
        "check x --fail-on never; Invalid value for option '--fail-on': 'never' is not error or"
            + " warning or info (see 'zhifa check --help')",
        "check x --lang fr; Invalid value for option '--lang': 'fr' is not zh or en"
            + " (see 'zhifa check --help')",
        "check src; No list.json in the folder: src (see 'zhifa check --help')",
        "rules --format pdf; Invalid value for option '--format': 'pdf' is not md or json"
            + " (see 'zhifa rules --help')"
      })
  void aWrongCallIsOneLineThatNamesTheValue(String line, String message) {
    Ran run = Ran.of(line == null ? new String[0] : line.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(message + System.lineSeparator());
  }

  @Test
  void aPolicyIsAShippedNameOrAFileWithKnownRules() throws IOException {
    String off = policy("off.json", codes(code -> true), '"' + CODE + '"');
    String unknown = policy("unknown.json", "", "\"NO-SUCH\"");

    assertThat(Ran.of("check", bad, "--policy", off, "--lang", "en"))
        .returns(4, Ran::code)
        .satisfies(
            run ->
                assertThat(run.out())
                    .contains("skipped LIST-STATED-COUNT-DIFFERS: turned off by policy own"));
    assertThat(Ran.of("check", bad, "--policy", unknown))
        .returns(2, Ran::code)
        .satisfies(run -> assertThat(run.err()).contains("names the unknown rule 'NO-SUCH'"));
    assertThat(Ran.of("check", bad, "--policy", good))
        .returns(2, Ran::code)
        .satisfies(
            run -> assertThat(run.err()).contains("/kind: found \"item-list\", expected policy"));
    assertThat(Ran.of("check", bad, "--policy", "nope"))
        .returns(2, Ran::code)
        .satisfies(
            run ->
                assertThat(run.err())
                    .contains("'nope' is neither a file nor one of: ", "national"));
  }

  @Test
  void aFileNamedTwiceCountsOnceAndTheOrderDoesNotMatter() {
    String other = folder.resolve("bad").resolve("..").resolve("bad").toString();
    String[] options = {"--policy", policy, "--format", "json"};

    Ran once = Ran.of(with(options, bad, good, other, bad));

    assertThat(once.out()).isEqualTo(Ran.of(with(options, other, bad, good)).out());
    assertThat(once.out()).contains("\"files\": 2,", "\"findings\": 1,");
  }

  private static String[] with(String[] options, String... paths) {
    return Stream.concat(Stream.of("check"), Stream.concat(Stream.of(paths), Stream.of(options)))
        .toArray(String[]::new);
  }

  @Test
  void theJsonReportHasItsFieldsInOneOrder() throws IOException {
    Ran run = Ran.of("check", bad, broken, "--policy", policy, "--format", "json");
    JsonNode report = MAPPER.readTree(run.out());

    assertThat(run.err()).isEmpty();
    assertThat(report.fieldNames())
        .toIterable()
        .containsExactly(
            "schemaVersion",
            "tool",
            "asOf",
            "policy",
            "failOn",
            "verdict",
            "exitCode",
            "summary",
            "findings",
            "inputs",
            "rules");
    assertThat(report.get("verdict").textValue()).isEqualTo("unreadable");
    assertThat(report.get("exitCode").intValue()).isEqualTo(run.code()).isEqualTo(3);
    assertThat(report.get("findings").get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "code", "severity", "file", "pointer", "message", "source", "figures", "related");
    assertThat(report.get("inputs"))
        .extracting(input -> input.get("status").textValue())
        .containsExactly("read", "unreadable");
    assertThat(report.get("tool").get("version").textValue()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void theDayIsTodayInChinaUnlessGiven() throws IOException {
    ZoneId china = ZoneId.of("Asia/Shanghai");
    LocalDate before = LocalDate.now(china);

    JsonNode report = MAPPER.readTree(Ran.of("check", good, "--format", "json").out());

    assertThat(LocalDate.parse(report.get("asOf").textValue()))
        .isBetween(before, LocalDate.now(china));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "rules"})
  void everyCommandTellsItsExitCodes(String command) {
    Ran run = Ran.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Exit codes")
        .containsPattern("(?m)^ +0 ")
        .containsPattern("(?m)^ +4 ");
  }

  @Test
  void whateverBreaksInsideIsOneLineAndNeverSuccess() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream nowhere = null;

    int code =
        Main.run(
            new String[] {"rules"}, nowhere, new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(code).isEqualTo(4);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("zhifa: internal error, nothing is decided: NullPointerException");
  }

  @Test
  void rulesArePrintedAsPageAndAsData() throws IOException {
    assertThat(Ran.of("rules").out()).startsWith("# Rules");
    assertThat(MAPPER.readTree(Ran.of("rules", "--format", "json").out()).get("rules"))
        .isNotEmpty();
  }
}
