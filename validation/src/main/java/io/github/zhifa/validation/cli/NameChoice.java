// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.agency.Renames;
import io.github.zhifa.model.agency.NameRegister;
import io.github.zhifa.validation.agency.NameLint;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.law.RegisterFault;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The renames of a call, which zhifa has none of its own. */
final class NameChoice {
  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "A file of kind name-register: places and departments that got another name and are the"
              + " same all the same.")
  private @Nullable String file;

  /**
   * Returns what writes a text with the newest names, so that two lists of different days are read
   * with the same ones.
   *
   * @throws ParameterException if the file cannot be read, or contradicts itself
   */
  UnaryOperator<String> read(CommandLine commandLine, Documents documents) {
    if (file == null) {
      return UnaryOperator.identity();
    }
    NameRegister names = read(commandLine, documents, file);
    ImmutableList<RegisterFault> faults = NameLint.of(names);
    if (!faults.isEmpty()) {
      throw wrong(
          commandLine,
          file
              + "': "
              + faults.stream()
                  .map(each -> each.code() + " " + each.pointer() + ": " + each.message().en())
                  .collect(Collectors.joining("; ")));
    }
    return Renames.of(names).asOf(LocalDate.MAX);
  }

  private static NameRegister read(CommandLine commandLine, Documents documents, String file) {
    try {
      return documents.read(file, Path.of(file), NameRegister.class);
    } catch (UnreadableDocumentException e) {
      throw wrong(commandLine, file + "': " + e.line().en());
    } catch (InvalidPathException e) {
      throw wrong(commandLine, file + "' is not a path on this machine");
    }
  }

  private static ParameterException wrong(CommandLine commandLine, String what) {
    return new ParameterException(commandLine, "Invalid value for option '--names': '" + what);
  }
}
