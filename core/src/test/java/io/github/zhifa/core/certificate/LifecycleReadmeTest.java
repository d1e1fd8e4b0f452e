// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The diagram and the tables in the README are those of the lifecycle. */
class LifecycleReadmeTest {
  private static final String BEGIN =
      "<!-- lifecycle: printed from the table, held by a test -->\n";
  private static final String END = "<!-- end of lifecycle -->";
  private static final Path README = Path.of("README.md");
  private static final Path WRITTEN = Path.of("target/README.md");

  @Test
  void theReadmeShowsTheLifecycleAsItIs() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    String fresh = readme.substring(0, begin) + LifecyclePage.print() + readme.substring(end);
    Files.writeString(WRITTEN, fresh);

    assertThat(readme.equals(fresh))
        .as("the page shows the lifecycle; if not: cp core/target/README.md core/README.md")
        .isTrue();
  }
}
