// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Clauses without a fault: printed from fines, in words and in figures; and those that others
 * collected, where they stand beside the project.
 */
final class SoundClauses {
  private static final Path LISTS = Path.of("../../shared/data/lists");
  private static final Pattern SNIPPET = Pattern.compile("\"clause_snippet\": \"([^\"]*)\"");

  private SoundClauses() {}

  static Arbitrary<String> all() {
    Arbitrary<String> printed = GeneratedFines.fines().map(ClausePrinter::print);
    List<String> collected = collected();
    return collected.isEmpty()
        ? Arbitraries.oneOf(printed, inFigures())
        : Arbitraries.oneOf(printed, inFigures(), Arbitraries.of(collected));
  }

  /** Those that others collected; none where they do not stand beside the project. */
  static List<String> collected() {
    return Stream.concat(snippets(), forms()).filter(SoundClauses::isRead).toList();
  }

  /** The forms that the README names as not read, and a snippet that was cut, are not sound. */
  private static boolean isRead(String clause) {
    return ClauseReader.read(clause).problems().isEmpty();
  }

  private static Stream<String> snippets() {
    return SNIPPET.matcher(text("statutory-fines.json")).results().map(match -> match.group(1));
  }

  private static Stream<String> forms() {
    return text("clause-forms.tsv")
        .lines()
        .skip(1)
        .map(line -> Splitter.on('\t').splitToList(line).get(3));
  }

  private static String text(String file) {
    try {
      return Files.exists(LISTS) ? Files.readString(LISTS.resolve(file)) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Arbitrary<String> inFigures() {
    Arbitrary<String> lead =
        Arbitraries.of("处", "并处", "可以处", "对单位处", "情节严重的，处", "责令改正，并处", "处每平方米");
    Arbitrary<String> yuan =
        Combinators.combine(
                Arbitraries.of("1000", "1500", "2000", "5000", "10000", "1万", "1.5万", "2万", "5万"),
                Arbitraries.of("10万", "12.5万", "20万", "100000", "250000", "50万", "100万"),
                Arbitraries.of("", "、"))
            .as((least, most, joint) -> least + "元以上" + joint + most + "元以下");
    Arbitrary<String> most =
        Arbitraries.of("1000", "10000", "1万", "1.5万", "20万").map(end -> end + "元以下");
    Arbitrary<String> fixed = Arbitraries.of("500", "1000", "10000", "2万").map(end -> end + "元");
    Arbitrary<String> shares =
        Combinators.combine(
                Arbitraries.of("违法所得", "货值金额", "建设工程造价"),
                Arbitraries.of("1", "1.5", "2"),
                Arbitraries.of("3", "5", "10", "20"),
                Arbitraries.of("倍", "%"))
            .as((base, least, end, unit) -> base + least + unit + "以上" + end + unit + "以下");
    return Combinators.combine(
            lead,
            Arbitraries.oneOf(yuan, most, fixed, shares),
            Arbitraries.of("罚款", "的罚款", "的罚款；情节严重的，责令停产停业"))
        .as((words, amount, end) -> words + amount + end);
  }
}
