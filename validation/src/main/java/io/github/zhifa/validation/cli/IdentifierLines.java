// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import io.github.zhifa.core.agency.FailedCheck;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.report.Language;
import java.util.stream.Collectors;

/** Writes what is said of an identifier, on one line. */
final class IdentifierLines {
  private static final BilingualText NO_KIND = BilingualText.of("种类不明", "no known kind");

  private IdentifierLines() {}

  static String text(IdentifierAnswer answer, Language language) {
    BilingualText kind = answer.kind().map(each -> each.label()).orElse(NO_KIND);
    String head =
        answer.line()
            + ": "
            + language.of(kind)
            + " "
            + Printable.of(answer.shown())
            + " "
            + language.of(answer.result().label());
    return answer.failures().stream()
        .map(failed -> Printable.of(language.of(failed.message())))
        .collect(Collectors.joining("; ", head + (answer.failures().isEmpty() ? "" : ": "), ""));
  }

  static String json(IdentifierAnswer answer) {
    ObjectNode object = JsonNodeFactory.instance.objectNode().put("line", answer.line());
    answer
        .kind()
        .ifPresentOrElse(kind -> object.put("kind", name(kind)), () -> object.putNull("kind"));
    object.put("text", answer.shown()).put("result", name(answer.result()));
    ArrayNode failures = object.putArray("failures");
    answer.failures().forEach(failed -> failures.add(failure(failed)));
    return JsonLine.of(object);
  }

  private static ObjectNode failure(FailedCheck failed) {
    ObjectNode object =
        JsonNodeFactory.instance
            .objectNode()
            .put("check", name(failed.fault()))
            .put("strength", name(failed.strength()));
    object.putArray("span").add(failed.span().start()).add(failed.span().end());
    return object.put("zh", failed.message().zh()).put("en", failed.message().en());
  }

  private static String name(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }
}
