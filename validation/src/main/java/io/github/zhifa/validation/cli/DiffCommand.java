// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.core.enforcement.EditionImpact;
import io.github.zhifa.core.enforcement.Surroundings;
import io.github.zhifa.core.item.ListDifference;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.validation.cli.Choice.TableFormat;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.report.DifferenceCsv;
import io.github.zhifa.validation.report.DifferenceJson;
import io.github.zhifa.validation.report.DifferenceText;
import io.github.zhifa.validation.report.ImpactText;
import io.github.zhifa.validation.report.Verdict;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two lists of items. */
@Command(
    name = "diff",
    description = "Compares two lists of items: what was added, removed, renamed, split, merged …",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:answered, whether the lists differ or not",
      "2:wrong call: an unknown option, or not two lists",
      "3:a list could not be read, is over a limit, or is of another kind"
    })
final class DiffCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "A file of kind item-list.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "A file of kind item-list.")
  private String now = "";

  @Mixin private NameChoice names = new NameChoice();

  @Mixin private BesideChoice beside = new BesideChoice();

  @Mixin private TableForm form = new TableForm();

  @Override
  public Integer call() {
    Documents documents = new Documents(InputLimits.LARGE);
    CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
    if (beside.isGiven() && form.format() == TableFormat.CSV) {
      throw new ParameterException(commandLine, "--beside needs --format text or json");
    }
    UnaryOperator<String> newest = names.read(commandLine, documents);
    Optional<Surroundings> around =
        beside.isGiven() ? Optional.of(beside.read(commandLine, documents)) : Optional.empty();
    // Reading takes longer than comparing, so each list is read by a core of its own.
    CompletableFuture<ReadList> reading = CompletableFuture.supplyAsync(() -> read(documents, now));
    Optional<ItemList> before = told(read(documents, old));
    Optional<ItemList> after = told(reading.join());
    if (before.isEmpty() || after.isEmpty()) {
      return Verdict.UNREADABLE.exitCode();
    }
    ListDifference difference = ListDifference.between(before.get(), after.get(), newest);
    Optional<EditionImpact> impact =
        around.map(each -> EditionImpact.of(before.get(), difference, each, beside.day()));
    PrintWriter out = commandLine.getOut();
    out.print(
        switch (form.format()) {
          case TEXT ->
              DifferenceText.write(difference, form.language())
                  + impact.map(each -> "\n" + ImpactText.write(each, form.language())).orElse("");
          case JSON -> DifferenceJson.write(difference, impact);
          case CSV -> DifferenceCsv.write(difference, form.language());
        });
    out.flush();
    return Verdict.ACCEPTED.exitCode();
  }

  private ReadList read(Documents documents, String file) {
    try {
      Path path = Path.of(file);
      return ReadList.of(documents.read(file.replace('\\', '/'), path, ItemList.class));
    } catch (UnreadableDocumentException e) {
      return ReadList.failed(e.file() + ": " + form.language().of(e.line()));
    } catch (InvalidPathException e) {
      return ReadList.failed(
          file + ": " + form.language().of("不能作为文件名", "no file can have this name"));
    }
  }

  /** Both lists are read before the call ends, so that both are told of, the old one first. */
  private Optional<ItemList> told(ReadList read) {
    read.problem().ifPresent(this::err);
    return read.list();
  }

  /** A list, or why it could not be read. */
  private record ReadList(Optional<ItemList> list, Optional<String> problem) {
    static ReadList of(ItemList list) {
      return new ReadList(Optional.of(list), Optional.empty());
    }

    static ReadList failed(String problem) {
      return new ReadList(Optional.empty(), Optional.of(problem));
    }
  }

  private void err(String line) {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    err.print(Printable.of(line) + "\n");
    err.flush();
  }
}
