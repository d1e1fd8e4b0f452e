// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesCommandTest {
  @TempDir Path folder;

  private Ran clauses(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("clauses.txt"), bytes);
    return Ran.of("clauses", file.toString());
  }

  private Ran clauses(String text) throws IOException {
    return clauses(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFineIsOneObjectWithNullWhereNothingIsPrinted() throws IOException {
    Ran run = clauses("逾期不改正的，对单位可以处违法所得一倍以上1.50倍以下罚款，最高不超过三万元\n");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "{\"text\":\"逾期不改正的，对单位可以处违法所得一倍以上1.50倍以下罚款，最高不超过三万元\",\"fines\":[{\"fine_min\":1,"
                + "\"fine_max\":1.5,\"unit\":\"multiple\",\"base\":\"违法所得\",\"per\":null,\"discretion\":\"may\","
                + "\"mode\":\"single\",\"subject\":\"单位\",\"stage\":\"逾期不改正的\",\"base_floor_yuan\":null,"
                + "\"floor_yuan\":null,\"cap_yuan\":30000,\"span\":[17,28]}],\"problems\":[]}\n");
  }

  @Test
  void everyLineIsAnsweredInItsOrder() throws IOException {
    Ran run = clauses("\uFEFF处每平方米一千元罚款\r\n\n45万元以上60万元以上\n处以罚款");

    assertThat(run.out().lines()).hasSize(4);
    assertThat(run.line(0).at("/text").asText()).isEqualTo("处每平方米一千元罚款");
    assertThat(run.line(0).at("/fines/0/unit").asText()).isEqualTo("yuan_per_square_metre");
    assertThat(run.line(1).at("/problems/0/code").asText()).isEqualTo("NO-FINE");
    assertThat(run.line(2).at("/problems/0/span").toString()).isEqualTo("[0,12]");
    assertThat(run.line(2).at("/problems/0/zh").asText()).contains("缺上限");
    assertThat(run.line(3).at("/fines/0/fine_min").isNull()).isTrue();
    assertThat(run.line(3).at("/fines/0/unit").isNull()).isTrue();
  }

  @Test
  void perUnitFinesAreNamedAfterTheirThing() throws IOException {
    Ran run = clauses("处每辆机动车一千元罚款\n处每日每平方米五十元罚款\n处每个公交候车亭五千元罚款\n");

    assertThat(run.line(0).at("/fines/0/unit").asText()).isEqualTo("yuan_per_vehicle");
    assertThat(run.line(1).at("/fines/0/unit").asText()).isEqualTo("yuan_per_day_per_square_metre");
    assertThat(run.line(2).at("/fines/0/per").asText()).isEqualTo("个公交候车亭");
  }

  /**
   * Named by hand after yuan_per_square_metre: the measure word, with a number before it if any.
   */
  @ParameterizedTest
  @CsvSource({
    "每使用一名童工每月处5000元罚款, yuan_per_person_per_month",
    "每10平方米处100元罚款, yuan_per_10_square_metre",
    "处500元/㎡·日罚款, yuan_per_square_metre_per_day",
    "处每只犬五百元罚款, yuan_per_animal",
    "处每车次二百元罚款, yuan_per_trip",
    "对每个违法行为处以二千元罚款, yuan_per_violation",
    "按每处处500元罚款, yuan_per_place",
    "每延误一日处五百元罚款, yuan_per_day",
    "每介绍一人处5000元罚款, yuan_per_person"
  })
  void theThingForEachIsNamedByItsMeasureWord(String clause, String unit) throws IOException {
    assertThat(clauses(clause).line(0).at("/fines/0/unit").asText()).isEqualTo(unit);
  }

  @Test
  void whatSomeTakeForTheEndOfALineIsEscaped() throws IOException {
    Ran run = clauses("处\u2028五千元\u0085罚款\u0000\u000b\n");

    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("\u2028", "\u0085", "\u0000", "\u000b");
    assertThat(run.line(0).at("/text").asText()).isEqualTo("处\u2028五千元\u0085罚款\u0000\u000b");
  }

  @Test
  void aNumberOfTenThousandDigitsIsAProblem() throws IOException {
    Ran run = clauses("处" + "9".repeat(10_000) + "元罚款");

    assertThat(run.code()).isZero();
    assertThat(run.line(0).at("/fines")).isEmpty();
    assertThat(run.line(0).at("/problems/0/code").asText()).isEqualTo("NUMBER-UNREADABLE");
  }

  @Test
  void withoutAFileStandardInputIsRead() throws IOException {
    InputStream before = System.in;
    Ran run;
    try {
      System.setIn(new ByteArrayInputStream("处五千元罚款".getBytes(StandardCharsets.UTF_8)));
      run = Ran.of("clauses");
    } finally {
      System.setIn(before);
    }

    assertThat(run.code()).isZero();
    assertThat(run.line(0).at("/fines/0/fine_max").asInt()).isEqualTo(5000);
  }

  @Test
  void aLineThatIsNotUtf8IsOneErrorAfterTheLinesBeforeIt() throws IOException {
    byte[] bytes = "处五千元罚款\n?\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;

    Ran run = clauses(bytes);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("line 2: found bytes that are not UTF-8").hasLineCount(1);
  }

  @Test
  void aLineOverTheLimitIsOneError() throws IOException {
    Ran run = clauses("罚".repeat(100_001));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("line 1: found a longer line, expected at most 100000");
    assertThat(clauses("罚".repeat(100_000)).code()).isZero();
  }

  @Test
  void aFileThatIsNotThereIsOneError() {
    Ran run = Ran.of("clauses", folder.resolve("none.txt").toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("none.txt").hasLineCount(1);
  }

  @Test
  void twoFilesAreAWrongCallAndHelpHasTheExitCodes() {
    assertThat(Ran.of("clauses", "a", "b").code()).isEqualTo(2);
    assertThat(Ran.of("clauses", "--help").out()).contains("3   the input or a line");
  }
}
