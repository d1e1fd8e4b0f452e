// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.law.RegisterFault;
import io.github.zhifa.validation.law.RegisterLint;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The register of a call: the one that zhifa brings, and the files that the call adds to it. */
final class RegisterChoice {
  @Option(
      names = "--register",
      paramLabel = "FILE",
      description =
          "A file of kind instrument-register, added to the register that zhifa brings; it may be"
              + " given several times.")
  private List<String> files = new ArrayList<>();

  /**
   * Returns the register.
   *
   * @throws ParameterException if a file cannot be read, or contradicts itself or the others
   */
  InstrumentRegister read(picocli.CommandLine commandLine, Documents documents) {
    InstrumentRegister all = Shipped.register();
    for (String file : files) {
      InstrumentRegister added = read(commandLine, documents, file);
      ImmutableList<RegisterFault> faults = RegisterLint.of(all, added);
      if (!faults.isEmpty()) {
        String what =
            faults.stream()
                .map(each -> each.code() + " " + each.pointer() + ": " + each.message().en())
                .collect(Collectors.joining("; "));
        throw wrong(commandLine, file + "': " + what);
      }
      all = RegisterLint.join(all, added);
    }
    return all;
  }

  private static InstrumentRegister read(
      picocli.CommandLine commandLine, Documents documents, String file) {
    try {
      return documents.read(file, Path.of(file), InstrumentRegister.class);
    } catch (UnreadableDocumentException e) {
      throw wrong(commandLine, file + "': " + e.line().en());
    } catch (InvalidPathException e) {
      throw wrong(commandLine, file + "' is not a path on this machine");
    }
  }

  private static ParameterException wrong(picocli.CommandLine commandLine, String what) {
    return new ParameterException(commandLine, "Invalid value for option '--register': '" + what);
  }
}
