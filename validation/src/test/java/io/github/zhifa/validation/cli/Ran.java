// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a call of the command line came to: its exit code and what it printed. */
record Ran(int code, String out, String err) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Ran of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static Ran of(List<String> args) {
    return of(args.toArray(String[]::new));
  }

  JsonNode json() throws IOException {
    return MAPPER.readTree(out);
  }

  JsonNode line(int number) throws IOException {
    return MAPPER.readTree(out.lines().toList().get(number));
  }
}
