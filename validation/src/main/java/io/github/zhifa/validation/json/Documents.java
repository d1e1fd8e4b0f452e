// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.NoPenaltyList;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

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
              Benchmark.class,
              FigureList.class,
              InstrumentRegister.class,
              ItemList.class,
              NoPenaltyList.class,
              Policy.class)
          .collect(
              ImmutableSortedMap.<Class<?>, String, Class<?>>toImmutableSortedMap(
                  String::compareTo, JsonNames::of, type -> type));

  private final InputLimits limits;
  private final ObjectMapper mapper;
  private final Binder binder = new Binder();
  private final TreeWriter writer = new TreeWriter();

  /** Returns a reader and writer that refuses what is over {@code limits}. */
  public Documents(InputLimits limits) {
    this.limits = limits;
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxNumberLength(limits.numberDigits())
            .maxStringLength(limits.textLength())
            .build();
    this.mapper =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
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
    try {
      if (Files.size(file) > limits.bytes()) {
        throw overLimit(name, "", Files.size(file) + " bytes", limits.bytes() + " bytes");
      }
      return read(name, Files.readAllBytes(file), type);
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_NOT_OPENED,
          "",
          "nothing that can be opened",
          BilingualText.of("一个可读的文件", "a file that can be read"));
    }
  }

  /**
   * Reads a value of a kind that is a {@code T} from bytes.
   *
   * @param name how errors shall name them
   * @throws UnreadableDocumentException if they cannot be read, are over a limit, or are of another
   *     kind
   */
  public <T> T read(String name, byte[] bytes, Class<T> type) throws UnreadableDocumentException {
    if (bytes.length > limits.bytes()) {
      throw overLimit(name, "", bytes.length + " bytes", limits.bytes() + " bytes");
    }
    JsonNode tree = parse(name, decode(name, bytes));
    try {
      return type.cast(bind(tree, type));
    } catch (Binder.Fault fault) {
      throw new UnreadableDocumentException(
          name, Reason.INPUT_NOT_A_LIST, fault.pointer(), fault.found(), fault.expected());
    }
  }

  private Object bind(JsonNode tree, Class<?> type) throws Binder.Fault {
    JsonNode kind = tree.get(KIND);
    Class<?> form = kind == null || !kind.isTextual() ? null : KINDS.get(kind.textValue());
    if (form == null || !type.isAssignableFrom(form)) {
      String kinds =
          String.join(
              " | ",
              KINDS.entrySet().stream()
                  .filter(entry -> type.isAssignableFrom(entry.getValue()))
                  .map(entry -> entry.getKey())
                  .toList());
      throw new Binder.Fault(
          tree.isObject() ? "/" + KIND : "",
          kind == null ? (tree.isObject() ? "nothing" : "no object") : Binder.show(kind.toString()),
          BilingualText.of(kinds, kinds));
    }
    JsonNode version = tree.get("formatVersion");
    if (version != null && version.isIntegralNumber() && version.asLong() != FORMAT_VERSION) {
      String expected = String.valueOf(FORMAT_VERSION);
      throw new Binder.Fault(
          "/formatVersion", version.toString(), BilingualText.of(expected, expected));
    }
    return binder.bindObject(tree, form, "", ImmutableSet.of(KIND));
  }

  private static String decode(String name, byte[] bytes) throws UnreadableDocumentException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      long line = text.chars().filter(c -> c == '\n').count() + 1;
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_NOT_UTF8,
          "line " + line,
          String.format(
              java.util.Locale.ROOT,
              "byte 0x%02X at offset %d",
              bytes[in.position()],
              in.position()),
          BilingualText.of("UTF-8 编码的文字", "text in UTF-8"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private JsonNode parse(String name, String text) throws UnreadableDocumentException {
    try {
      JsonNode tree = mapper.readTree(text);
      if (tree == null || tree.isMissingNode()) {
        throw new UnreadableDocumentException(
            name,
            Reason.INPUT_NOT_JSON,
            "line 1",
            "an empty file",
            BilingualText.of("一个 JSON 对象", "a JSON object"));
      }
      return tree;
    } catch (StreamConstraintsException e) {
      throw overLimit(name, place(e), e.getOriginalMessage(), limits.toString());
    } catch (JsonProcessingException e) {
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_NOT_JSON,
          place(e),
          Binder.show(firstLine(e.getOriginalMessage())),
          BilingualText.of("完整的 JSON", "whole JSON"));
    }
  }

  private static UnreadableDocumentException overLimit(
      String name, String place, String found, String limit) {
    return new UnreadableDocumentException(
        name,
        Reason.INPUT_OVER_LIMIT,
        place,
        found,
        BilingualText.of("不超过限制 " + limit, "no more than the limit " + limit));
  }

  private static String place(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  /**
   * Returns the JSON form of {@code value}, indented by two spaces, ending with a line feed.
   *
   * @throws IllegalArgumentException if the value is of no known kind
   */
  public String write(Object value) {
    Class<?> type =
        ValueShape.valueTypeOf(value.getClass())
            .filter(KINDS::containsValue)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "value is of no known kind: class=" + value.getClass().getName()));
    ObjectNode tree = TreeWriter.NODES.objectNode();
    tree.put(KIND, JsonNames.of(type));
    writer.writeInto(tree, value, type);
    return print(tree);
  }

  /** Returns {@code tree} as the project prints JSON. */
  public String print(JsonNode tree) {
    try {
      return mapper.writer(new Printer()).writeValueAsString(tree) + "\n";
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
