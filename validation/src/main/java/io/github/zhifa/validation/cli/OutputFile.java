// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes the files that a call asks for. */
final class OutputFile {
  private OutputFile() {}

  /** Replaces a link of that name, and does not follow it: nothing elsewhere is overwritten. */
  static void write(Path file, byte[] bytes) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotDirectoryException(file.toString());
    }
    Files.deleteIfExists(file);
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
  }
}
