// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a JSON tree from bytes within limits, or says in one line why not. */
final class JsonText {
  private final InputLimits limits;
  private final ObjectMapper mapper;
  private final RowReader rowReader;

  JsonText(InputLimits limits, Binder binder) {
    this.limits = limits;
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxTokenCount(limits.tokens())
            .maxNestingDepth(limits.depth())
            .maxNumberLength(limits.numberDigits())
            .maxStringLength(limits.textLength())
            .maxNameLength(limits.textLength())
            .build();
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    this.mapper =
        mapper(factory.copy())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    this.rowReader =
        new RowReader(
            mapper(factory).enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build(),
            binder);
  }

  private static JsonMapper.Builder mapper(JsonFactory factory) {
    return JsonMapper.builder(factory)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
  }

  /** Returns the tree of {@code bytes}; a byte order mark is passed over. */
  JsonNode parse(String name, byte[] bytes) throws UnreadableDocumentException {
    return parse(name, text(name, bytes));
  }

  /** Returns the tree of {@code bytes} with the values of the rows of its lists. */
  JsonNode parse(String name, byte[] bytes, RowReader.Lists lists)
      throws UnreadableDocumentException {
    if (bytes.length > limits.bytes()) {
      throw tooLarge(name, limits);
    }
    Optional<JsonNode> tree = rowReader.read(bytes, lists);
    return tree.isPresent() ? tree.get() : parse(name, bytes);
  }

  private String text(String name, byte[] bytes) throws UnreadableDocumentException {
    if (bytes.length > limits.bytes()) {
      throw tooLarge(name, limits);
    }
    return decode(name, bytes);
  }

  private JsonNode parse(String name, String text) throws UnreadableDocumentException {
    try (JsonParser parser = mapper.createParser(text)) {
      return tree(name, parser);
    } catch (JsonProcessingException e) {
      throw notJson(name, text, e);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read a text in memory", e);
    }
  }

  private JsonNode tree(String name, JsonParser parser)
      throws IOException, UnreadableDocumentException {
    try {
      JsonNode tree = mapper.readTree(parser);
      if (tree != null && !tree.isMissingNode()) {
        return tree;
      }
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_NOT_JSON,
          line(1),
          BilingualText.of("空文件", "an empty file"),
          Words.OBJECT);
    } catch (StreamConstraintsException e) {
      throw overLimit(name, e, place(parser.currentLocation()));
    } catch (NumberFormatException e) {
      // BigDecimal holds no exponent of more than ten digits, and the parser does not say so.
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_OVER_LIMIT,
          place(parser.currentTokenLocation()),
          Words.same(Printable.cut(parser.getText())),
          BilingualText.of("指数较小的数字", "a number with a smaller exponent"));
    }
  }

  static UnreadableDocumentException tooLarge(String name, InputLimits limits) {
    return new UnreadableDocumentException(
        name,
        Reason.INPUT_OVER_LIMIT,
        Words.same(""),
        BilingualText.of("过大的文件", "a file that is too large"),
        atMost(limits.bytes(), "字节", "bytes"));
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
      String hex = "0x" + Integer.toHexString(bytes[in.position()] & 0xFF);
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_NOT_UTF8,
          line(text.chars().filter(c -> c == '\n').count() + 1),
          BilingualText.of(
              "偏移 " + in.position() + " 处的字节 " + hex,
              "byte " + hex + " at offset " + in.position()),
          BilingualText.of("UTF-8 编码的文字", "text in UTF-8"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private UnreadableDocumentException overLimit(
      String name, StreamConstraintsException e, BilingualText place) {
    String what = e.getOriginalMessage();
    BilingualText found;
    BilingualText expected;
    if (what.startsWith("Document nesting depth")) {
      found = BilingualText.of("过深的嵌套", "nesting that is too deep");
      expected = atMost(limits.depth(), "层", "levels");
    } else if (what.startsWith("Number")) {
      found = BilingualText.of("过长的数字", "a number that is too long");
      expected = atMost(limits.numberDigits(), "个字符", "characters");
    } else if (what.startsWith("Token count")) {
      found = BilingualText.of("过多的内容", "too much content");
      expected = atMost(limits.tokens(), "个 JSON 记号", "JSON tokens");
    } else {
      found = BilingualText.of("过长的文字", "a text that is too long");
      expected = atMost(limits.textLength(), "个字符", "characters");
    }
    return new UnreadableDocumentException(name, Reason.INPUT_OVER_LIMIT, place, found, expected);
  }

  private static BilingualText atMost(long limit, String zh, String en) {
    return BilingualText.of("不超过 " + limit + " " + zh, "no more than " + limit + " " + en);
  }

  private static UnreadableDocumentException notJson(
      String name, String text, JsonProcessingException e) {
    BilingualText found;
    BilingualText expected = BilingualText.of("完整的 JSON", "whole JSON");
    String message = e.getOriginalMessage();
    if (e instanceof JsonEOFException) {
      found = BilingualText.of("文件结尾", "the end of the file");
    } else if (e instanceof MismatchedInputException) {
      found = BilingualText.of("对象之后的内容", "more behind the object");
      expected = BilingualText.of("只有一个 JSON 对象", "one JSON object and nothing else");
    } else if (message.startsWith("Duplicate field")) {
      String field = Printable.cut(message.substring("Duplicate field".length()).trim());
      found = BilingualText.of("重复的字段 " + field, "the field " + field + " once more");
      expected = BilingualText.of("每个字段只出现一次", "each field once");
    } else {
      String shown = snippet(text, e);
      found = BilingualText.of("不合 JSON 语法的 " + shown, "what is not JSON: " + shown);
    }
    return new UnreadableDocumentException(
        name, Reason.INPUT_NOT_JSON, place(e.getLocation()), found, expected);
  }

  /** Returns the text at the place of the error; the parser stops at or one behind it. */
  private static String snippet(String text, JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    int at = location == null ? 0 : (int) Math.max(0, location.getCharOffset() - 1);
    int first = Math.min(at, text.length());
    int end = Math.min(first + 20, text.length());
    return "\"" + Printable.cut(text.substring(first, end).strip()) + "\"";
  }

  private static BilingualText place(@Nullable JsonLocation location) {
    if (location == null) {
      return Words.same("");
    }
    return BilingualText.of(
        "第 " + location.getLineNr() + " 行第 " + location.getColumnNr() + " 列",
        "line " + location.getLineNr() + ", column " + location.getColumnNr());
  }

  private static BilingualText line(long number) {
    return BilingualText.of("第 " + number + " 行", "line " + number);
  }
}
