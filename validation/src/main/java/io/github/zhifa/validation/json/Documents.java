// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.model.agency.NameRegister;
import io.github.zhifa.model.certificate.CertificatePolicies;
import io.github.zhifa.model.discretion.AdjustmentRules;
import io.github.zhifa.model.discretion.BandRules;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.NoPenaltyList;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.item.AdoptionRegister;
import io.github.zhifa.model.item.CapacityAssessment;
import io.github.zhifa.model.item.ItemColumns;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.model.staffing.QuotaPlan;
import io.github.zhifa.model.staffing.StaffingTable;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes lists as JSON. Every file is one object with its {@code kind}, its {@code
 * formatVersion} and the fields of that kind; unknown fields, doubled fields and {@code null} are
 * refused. Reading what was written gives an equal value, and writing that gives the same bytes.
 * Thread-safe.
 */
public final class Documents {
  /** The version of the JSON forms that is written, and the newest that is read. */
  public static final int FORMAT_VERSION = 1;

  private static final String KIND = "kind";

  /** Every kind of file, listed one by one. */
  static final ImmutableSortedMap<String, Class<?>> KINDS =
      Stream.of(
              AdjustmentRules.class,
              AdoptionRegister.class,
              BandRules.class,
              Benchmark.class,
              CapacityAssessment.class,
              CaseFacts.class,
              CertificatePolicies.class,
              FigureList.class,
              InstrumentRegister.class,
              ItemColumns.class,
              ItemList.class,
              NameRegister.class,
              NoPenaltyList.class,
              Policy.class,
              QuotaPlan.class,
              StaffingTable.class)
          .collect(
              ImmutableSortedMap.<Class<?>, String, Class<?>>toImmutableSortedMap(
                  String::compareTo, JsonNames::of, type -> type));

  private final InputLimits limits;
  private final ObjectMapper printer =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private final Binder binder = new Binder();
  private final JsonText text;
  private final TreeWriter writer = new TreeWriter();

  /** Returns a reader and writer that refuses what is over {@code limits}. */
  public Documents(InputLimits limits) {
    this.limits = limits;
    this.text = new JsonText(limits, binder);
  }

  /**
   * Reads a published list.
   *
   * @param name the file as errors and findings shall name it
   * @throws UnreadableDocumentException if it cannot be read, is over a limit, or is no list
   */
  public Published readList(String name, Path file) throws UnreadableDocumentException {
    return read(name, file, Published.class);
  }

  /**
   * Reads a value of a kind that is a {@code T}.
   *
   * @param name the file as errors shall name it
   * @throws UnreadableDocumentException if it cannot be read, is over a limit, or is of another
   *     kind
   */
  public <T> T read(String name, Path file, Class<T> type) throws UnreadableDocumentException {
    return read(name, InputBytes.read(name, file, limits), type);
  }

  /**
   * Reads a value of a kind that is a {@code T} from bytes.
   *
   * @param name how errors shall name them
   * @throws UnreadableDocumentException if they cannot be read, are over a limit, or are of another
   *     kind
   */
  public <T> T read(String name, byte[] bytes, Class<T> type) throws UnreadableDocumentException {
    JsonNode tree = text.parse(name, bytes, this::rowType);
    try {
      return type.cast(bind(tree, type));
    } catch (Fault fault) {
      throw unreadable(name, fault);
    }
  }

  /**
   * Reads a value that is no file by itself and so has no {@code kind}, such as a line of a
   * register.
   *
   * @param name how errors shall name it
   * @throws UnreadableDocumentException if the bytes cannot be read, are over a limit, or are no
   *     {@code T}
   */
  public <T> T readPart(String name, byte[] bytes, Class<T> type)
      throws UnreadableDocumentException {
    return readPart(name, text.parse(name, bytes), type);
  }

  /**
   * Reads a value that has no {@code kind} from a tree.
   *
   * @param name how errors shall name it
   * @throws UnreadableDocumentException if the tree is no {@code T}
   */
  public <T> T readPart(String name, JsonNode tree, Class<T> type)
      throws UnreadableDocumentException {
    try {
      return type.cast(binder.bindObject(tree, type, ImmutableSet.of()));
    } catch (Fault fault) {
      throw unreadable(name, fault);
    }
  }

  private static UnreadableDocumentException unreadable(String name, Fault fault) {
    return new UnreadableDocumentException(
        name,
        Reason.INPUT_NOT_A_LIST,
        Words.same(fault.pointer()),
        fault.found(),
        fault.expected());
  }

  private static @Nullable Class<?> form(JsonNode tree) {
    JsonNode kind = tree.get(KIND);
    return kind == null || !kind.isTextual() ? null : KINDS.get(kind.textValue());
  }

  /** The rows of a file whose kind is not known yet wait as they are. */
  private Optional<Class<?>> rowType(JsonNode tree, String list) {
    return Optional.ofNullable(form(tree)).flatMap(form -> binder.rowType(form, list));
  }

  private Object bind(JsonNode tree, Class<?> type) throws Fault {
    JsonNode kind = tree.get(KIND);
    Class<?> form = form(tree);
    if (form == null || !type.isAssignableFrom(form)) {
      List<String> kinds =
          KINDS.entrySet().stream()
              .filter(entry -> type.isAssignableFrom(entry.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      throw tree.isObject()
          ? new Fault(Words.found(kind), Words.oneOf(kinds)).within(KIND)
          : new Fault(Words.found(tree), Words.OBJECT);
    }
    JsonNode version = tree.get("formatVersion");
    if (version != null && version.isIntegralNumber() && version.asLong() != FORMAT_VERSION) {
      throw new Fault(Words.found(version), Words.same(String.valueOf(FORMAT_VERSION)))
          .within("formatVersion");
    }
    return binder.bindObject(tree, form, ImmutableSet.of(KIND));
  }

  /**
   * Returns the JSON form of {@code value}, indented by two spaces, ending with a line feed.
   *
   * @throws IllegalArgumentException if the value is of no known kind
   */
  public String write(Object value) {
    Class<?> type = typeOf(value);
    ObjectNode tree = TreeWriter.NODES.objectNode();
    tree.put(KIND, JsonNames.of(type));
    writer.writeInto(tree, value, type);
    return print(tree);
  }

  /**
   * Returns the kind of {@code value}, as its file names it.
   *
   * @throws IllegalArgumentException if the value is of no known kind
   */
  public static String kindOf(Object value) {
    return JsonNames.of(typeOf(value));
  }

  private static Class<?> typeOf(Object value) {
    return ValueShape.valueTypeOf(value.getClass())
        .filter(KINDS::containsValue)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "value is of no known kind: class=" + value.getClass().getName()));
  }

  /** Returns {@code tree} as the project prints JSON. */
  public String print(JsonNode tree) {
    try {
      return printer.writer(new Printer()).writeValueAsString(tree) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot print a tree", e);
    }
  }

  /** Two spaces, line feeds, a space behind the colon only: the same bytes everywhere. */
  private static final class Printer extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;

    Printer() {
      super(
          Separators.createDefaultInstance()
              .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator(""));
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      indentObjectsWith(indenter);
      indentArraysWith(indenter);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
      return new Printer();
    }
  }
}
