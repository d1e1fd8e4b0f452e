// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.item.DepartmentPower;
import io.github.zhifa.core.item.Holder;
import io.github.zhifa.core.item.ItemLookup;
import io.github.zhifa.core.item.ItemRecords;
import io.github.zhifa.core.item.PendingCases;
import io.github.zhifa.core.item.PowerHolder;
import io.github.zhifa.core.item.PowerPolicy;
import io.github.zhifa.core.item.PowerQuestion;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.report.PowerJson;
import io.github.zhifa.validation.report.PowerReport;
import io.github.zhifa.validation.report.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says who holds the power over an item in a township on a day. */
@Command(
    name = "power",
    description = "Says who holds the power over an item in a township on a day, and why.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the township exercises it, in its own name or entrusted in the name that is shown",
      "1:the township does not",
      "2:wrong call: an unknown option, no such item, or several items are meant",
      "3:an input could not be read",
      "4:undecided: a fact is missing, or something must be chosen"
    })
final class PowerCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "LIST",
      arity = "1..*",
      description =
          "Item lists and registers of adoptions: files, or folders in which every list.json is"
              + " read.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--item",
      paramLabel = "X",
      required = true,
      description = "The item: its code, its name or its number.")
  private String item = "";

  @Option(
      names = "--township",
      paramLabel = "CODE",
      required = true,
      converter = Choice.OfTownship.class,
      description = "The code of the township or street office, 9 or 12 digits.")
  private @Nullable DivisionCode township;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      converter = Choice.OfDay.class,
      description = "The day.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--filed-on",
      paramLabel = "DATE",
      converter = Choice.OfDay.class,
      description = "The day on which a pending case was filed, where one is asked about.")
  private @Nullable LocalDate filedOn;

  @Option(
      names = "--pending",
      paramLabel = "filed-before-continue|hand-over",
      converter = Choice.OfPending.class,
      description =
          "Who ends a case that was filed while another organ had the power; no text that was read"
              + " says it, so none is a default.")
  private @Nullable PendingCases pending;

  @Option(
      names = "--department",
      paramLabel = "ends|remains",
      converter = Choice.OfDepartment.class,
      description =
          "Whether the department still exercises what it handed over, where the decision is"
              + " silent; none is a default.")
  private @Nullable DepartmentPower department;

  @Mixin private TextForm form = new TextForm();

  @Override
  public Integer call() throws IOException {
    ReadLists read =
        ReadLists.of(paths, new Documents(InputLimits.DEFAULT), command().commandLine());
    if (!read.unreadable().isEmpty()) {
      read.unreadable()
          .forEach(input -> err(input.file() + ": " + form.language().of(input.line())));
      return Verdict.UNREADABLE.exitCode();
    }
    ItemRecords records = ItemRecords.of(read.lists().values());
    PowerQuestion question =
        new PowerQuestion(
            find(records),
            Objects.requireNonNull(township),
            Objects.requireNonNull(asOf),
            Optional.ofNullable(filedOn));
    PowerHolder answer =
        PowerHolder.of(
            records,
            question,
            new PowerPolicy(Optional.ofNullable(pending), Optional.ofNullable(department)),
            new Instruments(Shipped.register()));
    out(
        form.isJson()
            ? PowerJson.write(question, answer)
            : PowerReport.text(question, answer, form.language()));
    return exitCode(answer.holder());
  }

  private static int exitCode(Holder holder) {
    return switch (holder) {
      case TOWNSHIP, ENTRUSTED_TOWNSHIP -> Verdict.ACCEPTED.exitCode();
      case DEPARTMENT -> Verdict.REJECTED.exitCode();
      case UNDECIDED -> Verdict.UNDECIDED.exitCode();
    };
  }

  /** The adopted lists of the township come first, since a number is one of a list. */
  private Item find(ItemRecords records) {
    ItemLookup own = ItemLookup.of(records.adoptedIn(Objects.requireNonNull(township)), item);
    ItemLookup found = own.hits().isEmpty() ? ItemLookup.of(records.lists(), item) : own;
    ImmutableList<ItemLookup.Hit> different = found.different();
    if (different.isEmpty()) {
      throw wrong(ItemHint.none(records.lists(), item));
    }
    if (different.size() > 1) {
      String candidates =
          String.join("; ", different.stream().map(PowerCommand::candidate).toList());
      throw wrong("Several items are meant by '" + item + "', name one of them: " + candidates);
    }
    return different.get(0).item();
  }

  private static String candidate(ItemLookup.Hit hit) {
    return hit.item().code().map(code -> code + " ").orElse("")
        + hit.item().name()
        + hit.item().department().map(name -> " (" + name + ")").orElse("")
        + " in 《"
        + hit.list().document().title()
        + "》";
  }

  private ParameterException wrong(String what) {
    return new ParameterException(command().commandLine(), what);
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }

  private void out(String text) {
    PrintWriter out = command().commandLine().getOut();
    out.print(text);
    out.flush();
  }

  private void err(String line) {
    PrintWriter err = command().commandLine().getErr();
    err.print(Printable.of(line) + "\n");
    err.flush();
  }
}
