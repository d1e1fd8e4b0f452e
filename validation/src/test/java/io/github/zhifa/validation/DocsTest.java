// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say is there, is there. */
class DocsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
  private static final Pattern GLOSSARY_ROW =
      Pattern.compile("(?m)^\\| ([^|]+) \\| `([A-Za-z]+)` \\| [^|]+ \\|$");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "README.zh-CN.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "model/README.md",
        "core/README.md",
        "validation/README.md"
      })
  void everyLinkLeadsSomewhere(String page) throws IOException {
    Path file = ROOT.resolve(page);
    List<String> dead =
        LINK.matcher(Files.readString(file))
            .results()
            .map(link -> link.group(1))
            .filter(target -> !target.startsWith("http"))
            .filter(target -> !Files.exists(file.resolveSibling(target)))
            .toList();

    assertThat(dead).as("dead links in %s", page).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theGlossaryHasEachTypeOfTheModelOnce(String page) throws IOException {
    List<MatchResult> rows =
        GLOSSARY_ROW.matcher(Files.readString(ROOT.resolve(page))).results().toList();
    Stream<String> types =
        new ClassFileImporter()
            .importPackages("io.github.zhifa.model").stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getPackageName().endsWith(".internal"))
                .filter(type -> !type.getSimpleName().endsWith("Test"))
                .map(JavaClass::getSimpleName);

    assertThat(rows)
        .extracting(row -> row.group(2))
        .containsExactlyInAnyOrderElementsOf(types.toList());
    assertThat(rows).extracting(row -> row.group(1)).doesNotHaveDuplicates();
  }

  @Test
  void theOutputInTheReadmeIsThatOfTheKeptReport() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String kept = Files.readString(Path.of("src/test/resources/golden/report-2026-08-14.txt"));
    String shown = readme.substring(readme.indexOf("```text\n") + "```text\n".length());

    assertThat(shown.substring(0, shown.indexOf("```")).lines().filter(line -> !line.equals("  …")))
        .hasSizeGreaterThan(10)
        .allMatch(line -> kept.lines().anyMatch(line::equals), "is a line of the kept report");
  }

  @Test
  void theFirstProgramOfTheReadmeIsTheOneThatIsCompiled() throws IOException {
    String test =
        Files.readString(Path.of("src/test/java/io/github/zhifa/validation/FirstProgramTest.java"));
    String program =
        test.substring(
            test.indexOf("// <program>\n") + "// <program>\n".length(),
            test.indexOf("// </program>"));

    for (String page : List.of("README.md", "README.zh-CN.md")) {
      assertThat(Files.readString(ROOT.resolve(page)))
          .as(page)
          .contains("```java\n" + program.stripIndent() + "```");
    }
  }
}
