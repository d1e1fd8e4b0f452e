// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of zhifa, as built. */
public final class ToolVersion {
  /** The name of the tool in reports. */
  public static final String NAME = "zhifa";

  private ToolVersion() {}

  /** Returns the version, such as {@code 0.1.0}. */
  public static String current() {
    // Not through a library: a module gives its resources to its own code only.
    try (InputStream in = requireNonNull(ToolVersion.class.getResourceAsStream("version.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).trim();
    } catch (IOException e) {
      throw new UncheckedIOException("version.txt is not in the jar", e);
    }
  }
}
