// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.figure.text.FigureProposal;
import io.github.zhifa.core.figure.text.FigureReader;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.item.ItemColumns;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.validation.catalogue.Catalogue;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.cli.Choice.TableContent;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.report.Language;
import io.github.zhifa.validation.report.Verdict;
import io.github.zhifa.validation.sheet.AnnotatedCopy;
import io.github.zhifa.validation.sheet.DocumentText;
import io.github.zhifa.validation.sheet.ItemTable;
import io.github.zhifa.validation.sheet.ItemTableReport;
import io.github.zhifa.validation.sheet.Sheet;
import io.github.zhifa.validation.sheet.SheetFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a table or a text as bureaus publish them, and writes the list that it is. */
@Command(
    name = "import",
    description =
        "Reads a table (CSV or .xlsx) or a text as bureaus publish them, and writes it as a list.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every row was read, or every figure of the text proposed, and the list was written",
      "1:a row could not be read; no list was written",
      "2:wrong call, or the head of the list is not known; nothing was written",
      "3:an input could not be read, or a file could not be written"
    })
final class ImportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "items|figures",
      converter = Choice.OfContent.class,
      description =
          "What the file holds: items is a table of items (事项清单); figures is the text of a document"
              + " that publishes figures, which are proposed for a person to confirm.")
  private TableContent kind = TableContent.ITEMS;

  @Parameters(index = "1", paramLabel = "FILE", description = "The table or the text.")
  private @Nullable Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "LIST.json",
      required = true,
      description = "Where the list goes.")
  private @Nullable Path output;

  @Option(
      names = "--map",
      paramLabel = "MAPPING.json",
      description = "A file of kind item-columns that says which columns hold what.")
  private @Nullable Path mapping;

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "The only sheet to read; all with known headers unless given.")
  private @Nullable String sheet;

  @Option(
      names = "--annotated",
      paramLabel = "COPY",
      description = "Where a copy of the table goes that has what was found beside the rows.")
  private @Nullable Path annotated;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Choice.OfDay.class,
      description =
          "The day as of which the list is checked for the copy; today in China unless given.")
  private @Nullable LocalDate asOf;

  @Mixin private ImportHead head = new ImportHead();

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      converter = Choice.OfLanguage.class,
      description = "The language of what is said here and in the copy. Default: ${DEFAULT-VALUE}.")
  private Language language = Language.ZH;

  @Override
  public Integer call() throws IOException {
    Path table = Objects.requireNonNull(file);
    refuseOverwriting(table);
    try {
      Documents documents = new Documents(InputLimits.DEFAULT);
      return switch (kind) {
        case ITEMS -> items(SheetFile.read(name(table), table, InputLimits.DEFAULT), documents);
        case FIGURES -> figures(table, documents);
      };
    } catch (UnreadableDocumentException e) {
      err(e.file() + ": " + language.of(e.line()));
      return Verdict.UNREADABLE.exitCode();
    } catch (ImportHead.Wrong e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private int items(SheetFile read, Documents documents)
      throws UnreadableDocumentException, ImportHead.Wrong {
    Optional<ItemColumns> own =
        mapping == null
            ? Optional.empty()
            : Optional.of(documents.read(name(mapping), mapping, ItemColumns.class));
    ItemTable table = ItemTable.read(chosen(read), Shipped.itemColumns(), own);
    if (!table.isWhole()) {
      tell(table);
      boolean copied = copy(read, table, ImmutableList.of());
      err(language.of("有的行无法读取，没有写出清单", "Some rows could not be read; no list was written"));
      return copied ? Verdict.REJECTED.exitCode() : Verdict.UNREADABLE.exitCode();
    }
    ItemList list = head.listOf(table, documents);
    tell(table);
    ImmutableList<Finding> findings = annotated == null ? ImmutableList.of() : check(list);
    byte[] json = documents.write(list).getBytes(StandardCharsets.UTF_8);
    return copy(read, table, findings) && write(Objects.requireNonNull(output), json)
        ? Verdict.ACCEPTED.exitCode()
        : Verdict.UNREADABLE.exitCode();
  }

  private int figures(Path file, Documents documents)
      throws UnreadableDocumentException, ImportHead.Wrong {
    if (mapping != null || sheet != null || annotated != null || asOf != null) {
      throw wrong("--map, --sheet, --annotated and --as-of are of tables of items");
    }
    String text = DocumentText.read(name(file), file, InputLimits.DEFAULT);
    FigureProposal proposal = FigureReader.read(text);
    FigureList list = proposal.list(head.documentOf(proposal, documents));
    out(FigureProposalReport.write(proposal, language));
    byte[] json = documents.write(list).getBytes(StandardCharsets.UTF_8);
    return write(Objects.requireNonNull(output), json)
        ? Verdict.ACCEPTED.exitCode()
        : Verdict.UNREADABLE.exitCode();
  }

  private ImmutableList<Sheet> chosen(SheetFile read) {
    ImmutableList<Sheet> chosen =
        read.sheets().stream()
            .filter(each -> sheet == null || each.name().equals(sheet))
            .collect(ImmutableList.toImmutableList());
    if (chosen.isEmpty()) {
      String names = read.sheets().stream().map(Sheet::name).collect(Collectors.joining(", "));
      throw wrong("No sheet '" + sheet + "'; there are: " + names);
    }
    return chosen;
  }

  private ImmutableList<Finding> check(ItemList list) {
    LocalDate day = asOf == null ? Today.inChina() : asOf;
    CheckContext context =
        new CheckContext(day, Shipped.policy("national").orElseThrow(), Shipped.register());
    Dataset dataset = Dataset.of(name(Objects.requireNonNull(output)), list);
    return new Checker(Catalogue.ALL, context).check(dataset).findings();
  }

  private boolean copy(SheetFile read, ItemTable table, ImmutableList<Finding> findings) {
    return annotated == null || write(annotated, AnnotatedCopy.of(read, table, findings, language));
  }

  private boolean write(Path to, byte[] bytes) {
    try {
      OutputFile.write(to, bytes);
      return true;
    } catch (IOException e) {
      err(to + ": " + language.of("无法写入", "this cannot be written to"));
      return false;
    }
  }

  private void refuseOverwriting(Path table) throws IOException {
    for (Path written : Arrays.asList(output, annotated)) {
      if (written != null && Files.exists(written) && Files.isSameFile(written, table)) {
        throw wrong("'" + written + "' is the input itself; name another file");
      }
    }
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private void tell(ItemTable table) {
    out(ItemTableReport.write(table, language));
  }

  private void out(String report) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(report);
    out.flush();
  }

  private void err(String line) {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    err.print(Printable.of(line) + "\n");
    err.flush();
  }
}
