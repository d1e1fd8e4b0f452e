// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.figure.text.FigureProposal;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemListType;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.sheet.ItemTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a table or a text does not say of its list: who issued it, and what kind of list it is. */
final class ImportHead {
  @Option(
      names = "--head",
      paramLabel = "HEAD.json",
      description =
          "A file of the same kind without items or figures, whose head the list gets. Instead of"
              + " the four options below.")
  private @Nullable Path head;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "The title of the list; that of the table or the text unless given.")
  private @Nullable String title;

  @Option(names = "--issuer", paramLabel = "TEXT", description = "Who issued the list.")
  private @Nullable String issuer;

  @Option(
      names = "--list-type",
      paramLabel = "guidance|county-selection|adopted",
      converter = Choice.OfListType.class,
      description = "What kind of list it is.")
  private @Nullable ItemListType listType;

  @Option(
      names = "--taken-on-by",
      paramLabel = "TEXT",
      description = "A body that takes every item on; may be given several times.")
  private List<String> takenOnBy = new ArrayList<>();

  /** What is wrong with the call. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    Wrong(String message) {
      super(message);
    }
  }

  /**
   * Returns the list of the items of {@code table} under this head.
   *
   * @throws UnreadableDocumentException if the file of the head cannot be read
   * @throws Wrong if a field is given twice, or one is given nowhere
   */
  ItemList listOf(ItemTable table, Documents documents) throws UnreadableDocumentException, Wrong {
    ItemList list = head == null ? fromOptions(table) : fromFile(head, documents);
    ItemList.Builder whole = ItemList.builder().from(list);
    if (list.parts().isEmpty()) {
      whole.parts(table.parts());
    }
    return whole.items(table.items()).build();
  }

  /**
   * Returns the head of the document of which {@code proposal} has the figures.
   *
   * @throws UnreadableDocumentException if the file of the head cannot be read
   * @throws Wrong if a field is given twice or nowhere, or is one of lists of items
   */
  PublishedDocument documentOf(FigureProposal proposal, Documents documents)
      throws UnreadableDocumentException, Wrong {
    if (listType != null || !takenOnBy.isEmpty()) {
      throw new Wrong("--list-type and --taken-on-by are of lists of items");
    }
    if (head != null) {
      return figureHead(head, documents);
    }
    String known = title == null ? proposal.title() : title;
    if (issuer == null || known.isEmpty()) {
      String missing = known.isEmpty() ? "--title" + (issuer == null ? ", " : "") : "";
      throw new Wrong(
          "The text does not say, and no --head is given: "
              + missing
              + (issuer == null ? "--issuer" : ""));
    }
    return PublishedDocument.builder()
        .title(known)
        .issuer(Agency.builder().name(issuer).build())
        .issuedOn(proposal.day())
        .build();
  }

  private PublishedDocument figureHead(Path file, Documents documents)
      throws UnreadableDocumentException, Wrong {
    if (title != null || issuer != null) {
      throw new Wrong("--head says what --title and --issuer say");
    }
    FigureList read = documents.read(file.toString().replace('\\', '/'), file, FigureList.class);
    if (!read.figures().isEmpty()) {
      throw new Wrong("The head '" + file + "' has figures of its own; take them out");
    }
    return read.document();
  }

  private ItemList fromFile(Path file, Documents documents)
      throws UnreadableDocumentException, Wrong {
    boolean both = title != null || issuer != null || listType != null || !takenOnBy.isEmpty();
    if (both) {
      throw new Wrong("--head says what --title, --issuer, --list-type and --taken-on-by say");
    }
    ItemList read = documents.read(file.toString().replace('\\', '/'), file, ItemList.class);
    if (!read.items().isEmpty()) {
      throw new Wrong("The head '" + file + "' has items of its own; take them out");
    }
    return read;
  }

  private ItemList fromOptions(ItemTable table) throws Wrong {
    Optional<String> known = Optional.ofNullable(title).or(table::title);
    List<String> missing = new ArrayList<>();
    if (known.isEmpty()) {
      missing.add("--title");
    }
    if (issuer == null) {
      missing.add("--issuer");
    }
    if (listType == null) {
      missing.add("--list-type");
    }
    if (known.isEmpty() || issuer == null || listType == null) {
      throw new Wrong(
          "The table does not say, and no --head is given: " + String.join(", ", missing));
    }
    return ItemList.builder()
        .formatVersion(Documents.FORMAT_VERSION)
        .document(
            PublishedDocument.builder()
                .title(known.get())
                .issuer(Agency.builder().name(issuer).build())
                .build())
        .listType(listType)
        .takenOnBy(ImmutableList.copyOf(takenOnBy))
        .build();
  }
}
