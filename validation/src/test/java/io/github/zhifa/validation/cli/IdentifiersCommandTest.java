// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersCommandTest {
  @TempDir Path folder;

  private Ran identifiers(String lines, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("lines.txt"), lines);
    String[] args =
        Stream.concat(
                Stream.of("identifiers", file.toString(), "--as-of", "2026-08-14"),
                Stream.of(options))
            .toArray(String[]::new);
    return Ran.of(args);
  }

  @Test
  void everyLineIsAnsweredAndResidentNumbersAreMasked() throws IOException {
    Ran run =
        identifiers(
            "130302001\n\n91310115591693856A\n11010519491231002x\n91350211M00013FA1N\n",
            "--lang",
            "en");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "1: division code 130302001 sound",
            "3: unified social credit code 91310115591693856A sound",
            "4: resident identity number 11***************X sound",
            "5: unified social credit code 91350211M00013FA1N doubtful: The check character is N,"
                + " expected 3 by GB 32100-2015; codes of early pilot regions may differ");
  }

  @Test
  void aCertainFaultIsExitOne() throws IOException {
    Ran run = identifiers("110105194912310021\n");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("1: 公民身份号码 11***************1 有误: 校验码是1，应为X\n");
  }

  @Test
  void jsonHasEveryFailedCheck() throws IOException {
    Ran run = identifiers("000105194913310021\n", "--kind", "resident", "--format", "json");

    assertThat(run.out())
        .startsWith(
            "{\"line\":1,\"kind\":\"resident\",\"text\":\"00***************1\",\"result\":\"wrong\","
                + "\"failures\":[{\"check\":\"region\",\"strength\":\"certain\",\"span\":[0,2],"
                + "\"zh\":\"前两位是00，应为省级行政区划代码\"")
        .contains("\"check\":\"date\"", "\"check\":\"check-digit\"");
  }

  @Test
  void onlyOnRequestIsANumberPrintedWhole() throws IOException {
    Ran run = identifiers("110105194912310021\n", "--unmasked", "--lang", "en");

    assertThat(run.out())
        .isEqualTo(
            "1: resident identity number 110105194912310021 wrong: The check digit is 1, expected"
                + " X\n");
  }

  @Test
  void aCitizenNumberAsACreditCodeIsWrongAndMasked() throws IOException {
    Ran run = identifiers("11010519491231002X\n", "--kind", "credit", "--format", "json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("\"check\":\"other-kind\"").doesNotContain("19491231");
  }

  @ParameterizedTest
  @CsvSource({
    "司法局, 1: no known kind 司法局 wrong: Has 3 characters and the form of no kind",
    "110105194912310021110105, 1: no known kind 11*********************5 wrong",
    "11010519491231, 1: resident identity number 11***********1 wrong: Has 14 characters"
  })
  void whatHasTheFormOfNoKindIsWrongAndLongNumbersAreMasked(String line, String start)
      throws IOException {
    Ran run = identifiers(line + "\n", "--lang", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith(start);
  }

  @Test
  void itemCodesAreCheckedByTheNamedLayout() throws IOException {
    Ran run = identifiers("XK00001000\nXK00000000\n", "--kind", "item", "--lang", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().toList().get(0)).isEqualTo("1: item code XK00001000 sound");
    assertThat(run.out()).contains("2: item code XK00000000 wrong: The segment of the main item");
  }

  @Test
  void controlCharactersDoNotBreakTheLine() throws IOException {
    Ran run = identifiers("1303\u001b[31m\u2028\n");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out()).doesNotContain("\u001b", "\u2028");
  }

  @Test
  void anUnknownKindIsAWrongCall() throws IOException {
    Ran run = identifiers("130302\n", "--kind", "phone");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'phone' is not auto or division");
  }

  @Test
  void aCodeThatARegisterHasIsSoundThoughItsCheckCharacterFails() throws IOException {
    Path issued = Files.writeString(folder.resolve("issued.txt"), "\n91350211m00013fa1n\r\n");

    Ran run =
        identifiers(
            "91350211M00013FA1N\n91350211M00013FA2N\n",
            "--issued",
            issued.toString(),
            "--lang",
            "en");

    assertThat(run.out().lines().toList().get(0))
        .isEqualTo("1: unified social credit code 91350211M00013FA1N sound");
    assertThat(run.out().lines().toList().get(1)).contains(" doubtful: ");
  }

  @Test
  void whatIsNoCreditCodeAmongTheIssuedOnesIsAWrongCall() throws IOException {
    Path issued = Files.writeString(folder.resolve("issued.txt"), "\n11010519491231002X\n");

    Ran run = identifiers("130302\n", "--issued", issued.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("line 2 is not the form of a unified social credit code")
        .doesNotContain("11010519491231002X");
    assertThat(identifiers("130302\n", "--issued", "no-such-file").code()).isEqualTo(2);
  }
}
