// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.enforcement.Surroundings;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.item.AdoptionRegister;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What stands beside a list, as a call names it. */
final class BesideChoice {
  @Option(
      names = "--beside",
      paramLabel = "FILE",
      description =
          "A file of kind adoption-register or benchmark; the answer then says what the changes"
              + " touch there. May be given several times.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--township",
      paramLabel = "CODE",
      description =
          "A township to ask about; without it those that the registers name. May be given several"
              + " times.")
  private List<String> townships = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Choice.OfDay.class,
      description =
          "The last day of the old list, for which the registers are asked. Default: today in"
              + " China.")
  private @Nullable LocalDate day;

  boolean isGiven() {
    return !files.isEmpty();
  }

  LocalDate day() {
    return day == null ? Today.inChina() : day;
  }

  /**
   * Returns what is named.
   *
   * @throws ParameterException if a file cannot be read or is of another kind, or a code is none
   */
  Surroundings read(CommandLine commandLine, Documents documents) {
    List<AdoptionRegister> registers = new ArrayList<>();
    List<Benchmark> benchmarks = new ArrayList<>();
    for (String file : files) {
      Published read = read(commandLine, documents, file);
      if (read instanceof AdoptionRegister register) {
        registers.add(register);
      } else if (read instanceof Benchmark benchmark) {
        benchmarks.add(benchmark);
      } else {
        throw wrong(
            commandLine,
            "--beside",
            file
                + "' is of kind "
                + Documents.kindOf(read)
                + ", not adoption-register or benchmark");
      }
    }
    return new Surroundings(
        ImmutableList.copyOf(registers),
        asked(commandLine, registers),
        ImmutableList.copyOf(benchmarks),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private ImmutableList<DivisionCode> asked(
      CommandLine commandLine, List<AdoptionRegister> registers) {
    Stream<DivisionCode> codes =
        townships.isEmpty()
            ? registers.stream()
                .flatMap(register -> register.events().stream())
                .flatMap(event -> event.townships().stream())
                .filter(code -> code.level() == AgencyLevel.TOWNSHIP)
            : townships.stream().map(code -> township(commandLine, code));
    return codes.distinct().collect(ImmutableList.toImmutableList());
  }

  private static DivisionCode township(CommandLine commandLine, String code) {
    try {
      return DivisionCode.of(code);
    } catch (IllegalArgumentException e) {
      throw wrong(commandLine, "--township", code + "' is not a division code of 9 or 12 digits");
    }
  }

  private static Published read(CommandLine commandLine, Documents documents, String file) {
    try {
      return documents.readList(file, Path.of(file));
    } catch (UnreadableDocumentException e) {
      throw wrong(commandLine, "--beside", file + "': " + e.line().en());
    } catch (InvalidPathException e) {
      throw wrong(commandLine, "--beside", file + "' is not a path on this machine");
    }
  }

  private static ParameterException wrong(CommandLine commandLine, String option, String what) {
    return new ParameterException(
        commandLine, "Invalid value for option '" + option + "': '" + what);
  }
}
