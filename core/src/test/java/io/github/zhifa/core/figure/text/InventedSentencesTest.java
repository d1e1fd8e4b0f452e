// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InventedSentencesTest {
  /** A sentence with its expected figures and ties. */
  record Case(String text, List<String> figures, List<String> links) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Case> sentences() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line :
        Resources.readLines(
            Resources.getResource("figure-sentences.txt"), StandardCharsets.UTF_8)) {
      if (line.startsWith(">")) {
        cases.add(new Case(line.substring(2), new ArrayList<>(), new ArrayList<>()));
      } else if (line.startsWith("=")) {
        cases.get(cases.size() - 1).links().add(line);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        Case last = cases.get(cases.size() - 1);
        if (line.matches("-?[0-9.]+ .*")) {
          last.figures().add(line);
        } else {
          cases.set(
              cases.size() - 1, new Case(last.text() + "\n" + line, last.figures(), last.links()));
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void exactlyTheFiguresOfASentenceAreProposed(Case expected) {
    FigureProposal proposal = FigureReader.read(expected.text());

    List<String> found = new ArrayList<>(ProposalLines.figures(proposal));
    for (int i = 0; i < Math.min(found.size(), expected.figures().size()); i++) {
      if (expected.figures().get(i).endsWith(" *")) {
        found.set(i, found.get(i).replaceFirst(" [^ ]+$", " *"));
      }
    }
    assertThat(found).containsExactlyElementsOf(expected.figures());
    assertThat(ProposalLines.links(proposal)).containsExactlyInAnyOrderElementsOf(expected.links());
  }
}
