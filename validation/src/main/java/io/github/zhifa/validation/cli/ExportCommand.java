// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.cli.Choice.ExportFormat;
import io.github.zhifa.validation.dmn.DmnItem;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.report.Language;
import io.github.zhifa.validation.report.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the tables of a benchmark for other programs. */
@Command(
    name = "export",
    description = "Writes each item of a benchmark as decision tables, one file an item.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every item was written whole",
      "2:wrong call; nothing was written",
      "3:the benchmark could not be read, or a file could not be written",
      "4:an item could not be written whole; what is missing is said in its file and here"
    })
final class ExportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "BENCHMARK", description = "A file of kind benchmark.")
  private String benchmark = "";

  @Option(
      names = "--format",
      paramLabel = "dmn",
      required = true,
      converter = Choice.OfExport.class,
      description = "The form of the tables: dmn is DMN 1.3.")
  private @Nullable ExportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "Where the files go; it is made where it is not there.")
  private String folder = "";

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      converter = Choice.OfLanguage.class,
      description = "The language of what is said here. Default: ${DEFAULT-VALUE}.")
  private Language language = Language.ZH;

  @Override
  public Integer call() {
    Benchmark read;
    try {
      Path path = Path.of(benchmark);
      read =
          new Documents(InputLimits.DEFAULT)
              .read(benchmark.replace('\\', '/'), path, Benchmark.class);
    } catch (UnreadableDocumentException e) {
      err(e.file() + ": " + language.of(e.line()));
      return Verdict.UNREADABLE.exitCode();
    } catch (InvalidPathException e) {
      err(benchmark + ": no file can have this name");
      return Verdict.UNREADABLE.exitCode();
    }
    List<DmnItem> items =
        switch (Objects.requireNonNull(format)) {
          case DMN -> DmnItem.of(read);
        };
    Optional<Path> unwritten = write(items);
    if (unwritten.isPresent()) {
      err(
          unwritten.get()
              + ": "
              + language.of(BilingualText.of("无法写入", "this cannot be written to")));
      return Verdict.UNREADABLE.exitCode();
    }
    items.forEach(this::tell);
    return items.stream().allMatch(DmnItem::isWhole)
        ? Verdict.ACCEPTED.exitCode()
        : Verdict.UNDECIDED.exitCode();
  }

  /** Writes the files; returns the first that could not be written. */
  private Optional<Path> write(List<DmnItem> items) {
    Path at = Path.of("");
    try {
      at = Path.of(folder);
      Files.createDirectories(at);
      for (DmnItem item : items) {
        if (item.xml().isPresent()) {
          at = Path.of(folder).resolve(item.fileName());
          OutputFile.write(at, item.xml().get().getBytes(StandardCharsets.UTF_8));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(at);
    } catch (InvalidPathException e) {
      return Optional.of(Path.of(""));
    }
  }

  private void tell(DmnItem item) {
    for (BilingualText missing : item.missing()) {
      err(item.number() + ": " + language.of(missing));
    }
  }

  private void err(String line) {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    err.print(Printable.of(line) + "\n");
    err.flush();
  }
}
