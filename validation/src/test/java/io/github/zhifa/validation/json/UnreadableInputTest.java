// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.CharMatcher;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a file is one line: the place, what stands there, what was expected. */
class UnreadableInputTest {
  private static final CharMatcher HAN = CharMatcher.inRange('\u4e00', '\u9fff');
  private static final Documents DOCUMENTS = new Documents(InputLimits.DEFAULT);
  private static final String LIST =
      """
      {"kind": "item-list", "formatVersion": 1, "listType": "adopted",
       "document": {"title": "t", "issuer": {"name": "i"}, "status": "in-force"},
       "items": [{"position": 1, "name": "spitting"}]}
      """;

  private static Arguments broken(String what, String json, Reason reason, String line) {
    return Arguments.of(what, json.getBytes(StandardCharsets.UTF_8), reason, line);
  }

  private static String with(String old, String broken) {
    assertThat(LIST).contains(old);
    return LIST.replace(old, broken);
  }

  static Stream<Arguments> notJson() {
    Reason reason = Reason.INPUT_NOT_JSON;
    return Stream.of(
        broken("empty", "", reason, "line 1: found an empty file, expected an object {…}"),
        broken("blank", " \n ", reason, "line 1: found an empty file, expected an object {…}"),
        broken(
            "cut off",
            LIST.substring(0, LIST.length() / 2),
            reason,
            "line 2, column 31: found the end of the file, expected whole JSON"),
        broken(
            "doubled field",
            with("\"position\": 1", "\"position\": 1, \"position\": 2"),
            reason,
            "line 3, column 38: found the field 'position' once more, expected each field once"),
        broken(
            "a second value",
            LIST + "{}",
            reason,
            "line 4, column 1: found more behind the object,"
                + " expected one JSON object and nothing else"),
        broken(
            "trailing garbage",
            LIST + "x",
            reason,
            "line 4, column 1: found what is not JSON: \"x\", expected whole JSON"));
  }

  static Stream<Arguments> overLimits() {
    Reason reason = Reason.INPUT_OVER_LIMIT;
    return Stream.of(
        broken(
            "100,000 arrays deep",
            "[".repeat(100_000) + "]".repeat(100_000),
            reason,
            "line 1, column 102: found nesting that is too deep, expected no more than 100 levels"),
        broken(
            "100,000 objects deep",
            "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000),
            reason,
            "line 1, column 502: found nesting that is too deep, expected no more than 100 levels"),
        broken(
            "10,000 digits",
            with("\"position\": 1", "\"position\": " + "9".repeat(10_000)),
            reason,
            "found a number that is too long, expected no more than 100 characters"),
        broken(
            "an exponent of eleven digits",
            with("\"position\": 1", "\"position\": 1e99999999999"),
            reason,
            "found 1e99999999999, expected a number with a smaller exponent"),
        broken(
            "a very long text",
            with("spitting", "长".repeat(100_001)),
            reason,
            "found a text that is too long, expected no more than 100000 characters"),
        broken(
            "a very long name",
            with("\"position\"", "\"" + "n".repeat(100_001) + "\": 1, \"position\""),
            reason,
            "found a text that is too long, expected no more than 100000 characters"),
        broken(
            "very many values",
            "[" + "0,".repeat(2_000_000) + "0]",
            reason,
            "found too much content, expected no more than 2000000 JSON tokens"),
        broken(
            "very large",
            LIST + " ".repeat(16 << 20),
            reason,
            "found a file that is too large, expected no more than 16777216 bytes"));
  }

  static Stream<Arguments> notLists() {
    Reason reason = Reason.INPUT_NOT_A_LIST;
    String kinds =
        "adoption-register | benchmark | capacity-assessment | figures | item-list"
            + " | no-penalty-list";
    return Stream.of(
        broken("null", "null", reason, "found null, expected an object {…}"),
        broken("an array", "[1]", reason, "found an array […], expected an object {…}"),
        broken(
            "unknown kind",
            with("\"item-list\"", "\"letter\""),
            reason,
            "/kind: found \"letter\", expected " + kinds),
        broken(
            "no kind",
            with("\"kind\": \"item-list\", ", ""),
            reason,
            "/kind: found nothing, expected " + kinds),
        broken(
            "newer format",
            with("\"formatVersion\": 1", "\"formatVersion\": 2"),
            reason,
            "/formatVersion: found 2, expected 1"),
        broken(
            "wrong type",
            with("\"position\": 1", "\"position\": \"1\""),
            reason,
            "/items/0/position: found \"1\", expected a whole number"),
        broken(
            "a whole number that is too large",
            with("\"position\": 1", "\"position\": 3000000000"),
            reason,
            "/items/0/position: found 3000000000, expected a whole number from -2147483648 to"
                + " 2147483647"),
        broken(
            "a field that is null",
            with("\"position\": 1", "\"position\": null"),
            reason,
            "/items/0/position: found null, expected a whole number"),
        broken(
            "missing field",
            with(", \"name\": \"spitting\"", ""),
            reason,
            "/items/0/name: found nothing, expected a text"),
        broken(
            "unknown field with a line break in its name",
            with("\"listType\"", "\"a\\nb\": 1, \"listType\""),
            reason,
            "/a\\u000ab: found an unknown field, expected one of the fields "
                + "formatVersion, document, listType"),
        broken(
            "impossible day",
            with("\"status\"", "\"issuedOn\": \"2024-02-30\", \"status\""),
            reason,
            "/document/issuedOn: found \"2024-02-30\","
                + " expected a day of the calendar such as 2026-01-31"),
        broken(
            "day of the year 12024",
            with("\"status\"", "\"issuedOn\": \"+12024-02-03\", \"status\""),
            reason,
            "/document/issuedOn: found \"+12024-02-03\","
                + " expected a day of the calendar such as 2026-01-31"),
        broken(
            "lone surrogate",
            with("spitting", "\\ud800"),
            reason,
            "/items/0/name: found \"\\ud800\","
                + " expected a text of whole characters (no lone surrogate)"),
        broken(
            "no division code",
            with("\"name\": \"i\"", "\"name\": \"i\", \"division\": \"12\""),
            reason,
            "/document/issuer/division: found \"12\","
                + " expected a division code of 6, 9 or 12 digits"),
        broken(
            "a huge exponent",
            """
            {"kind": "figures", "formatVersion": 1,
             "document": {"title": "t", "issuer": {"name": "i"}, "status": "in-force"},
             "figures": [{"id": "a", "printed": "1", "quantity": "q", "measure": "count",
                          "number": 1e999999999}]}
            """,
            reason,
            "/figures/0/number: found 1E+999999999,"
                + " expected a number within 30 digits after the point or zeros before it"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"notJson", "overLimits", "notLists"})
  void aBrokenFileIsOneClearLine(String what, byte[] bytes, Reason reason, String line) {
    UnreadableDocumentException problem = problem(bytes);

    assertThat(problem.reason()).as(what).isEqualTo(reason);
    assertThat(problem.file()).isEqualTo("a.json");
    assertThat(problem.line().en()).contains(line).hasSizeLessThan(400).doesNotContain("\n");
    assertThat(problem.line().zh()).contains("此处是").contains("应为").doesNotContain("\n");
    assertThat(HAN.countIn(problem.line().en().replaceAll("\"[^\"]*\"", ""))).isZero();
  }

  @Test
  void bytesThatAreNotUtf8AreNamedWithTheirPlace() {
    byte[] bytes = LIST.getBytes(StandardCharsets.UTF_8);
    int at = LIST.indexOf("spitting");
    bytes[at] = (byte) 0xFF;

    UnreadableDocumentException problem = problem(bytes);

    assertThat(problem.reason()).isEqualTo(Reason.INPUT_NOT_UTF8);
    assertThat(problem.place()).isEqualTo(Optional.of("line 3"));
    assertThat(problem.line().en())
        .isEqualTo("line 3: found byte 0xff at offset " + at + ", expected text in UTF-8");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws Exception {
    byte[] bytes = ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8);

    assertThat(DOCUMENTS.read("a.json", bytes, Published.class)).isInstanceOf(ItemList.class);
  }

  @Test
  void aFileThatIsNotThereCannotBeOpened() {
    assertThatThrownBy(() -> DOCUMENTS.readList("b.json", Path.of("target/no-such-file.json")))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            problem -> {
              assertThat(problem.reason()).isEqualTo(Reason.INPUT_NOT_OPENED);
              assertThat(problem.line().en())
                  .isEqualTo("found no such file, expected a file that can be read");
            });
  }

  @Test
  void aListIsNoPolicy() {
    assertThatThrownBy(
            () -> DOCUMENTS.read("a.json", LIST.getBytes(StandardCharsets.UTF_8), Policy.class))
        .hasMessage("a.json: /kind: found \"item-list\", expected policy");
  }

  private static UnreadableDocumentException problem(byte[] bytes) {
    try {
      Published read = DOCUMENTS.read("a.json", bytes, Published.class);
      throw new AssertionError("was read: " + read);
    } catch (UnreadableDocumentException problem) {
      return problem;
    }
  }
}
