// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedListsRoundTripTest {
  private static final Documents DOCUMENTS = new Documents(InputLimits.DEFAULT);

  static List<Path> lists() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("lists"))) {
      return files.filter(file -> file.endsWith("list.json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void readingAndWritingGivesTheSameBytes(Path file) throws Exception {
    Published list = DOCUMENTS.readList(file.toString(), file);

    assertThat(DOCUMENTS.write(list)).isEqualTo(Files.readString(file));
  }
}
