// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report is the same bytes under any locale, zone, charset and order of files. */
class SameBytesEverywhereTest {
  @ParameterizedTest
  @CsvSource({
    "json, -Duser.language=tr, -Duser.country=TR, -Duser.timezone=UTC",
    "json, -Duser.language=zh, -Duser.country=CN, -Duser.timezone=Pacific/Kiritimati",
    "json, -Dfile.encoding=GBK, -Duser.language=ar, -Duser.country=EG",
    "text, -Dfile.encoding=GBK, -Duser.language=tr, -Duser.timezone=Pacific/Kiritimati"
  })
  void theReportIsTheSameBytes(String format, String first, String second, String third)
      throws Exception {
    Path broken = Path.of("target/broken-utf8.json");
    Files.writeString(broken, "{\"种类\": ");
    ImmutableList<String> options = ImmutableList.of("--as-of", "2026-08-14", "--format", format);
    List<String> here = command(List.of("lists", broken.toString()), options);
    List<String> there = command(List.of(broken.toString(), "lists"), options);

    byte[] expected = inThisJvm(here);

    assertThat(new String(expected, StandardCharsets.UTF_8)).contains("深圳市");
    assertThat(inNewJvm(List.of(first, second, third), there)).isEqualTo(expected);
  }

  private static List<String> command(List<String> paths, List<String> options) {
    return ImmutableList.<String>builder().add("check").addAll(paths).addAll(options).build();
  }

  private static byte[] inThisJvm(List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = Main.run(args.toArray(String[]::new), stream, System.err);
    assertThat(code).isEqualTo(3);
    return out.toByteArray();
  }

  private static byte[] inNewJvm(List<String> flags, List<String> args)
      throws IOException, InterruptedException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        ImmutableList.<String>builder()
            .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .add("-Xshare:auto", "-XX:TieredStopAtLevel=1")
            .addAll(flags)
            .add("-cp", classPath, Main.class.getName())
            .addAll(args)
            .build();
    Process process =
        new ProcessBuilder(command)
            .redirectError(Path.of("target/same-bytes.err").toFile())
            .start();
    byte[] out = ByteStreams.toByteArray(process.getInputStream());
    assertThat(process.waitFor()).isEqualTo(3);
    return out;
  }
}
