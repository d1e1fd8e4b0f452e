// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.validation.catalogue.Catalogue;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The policy that a call names: one that zhifa brings, or a file. */
final class PolicyChoice {
  private final CommandLine commandLine;
  private final Documents documents;

  PolicyChoice(CommandLine commandLine, Documents documents) {
    this.commandLine = commandLine;
    this.documents = documents;
  }

  /**
   * Returns the policy {@code named}.
   *
   * @throws ParameterException if there is none, or it names a rule that is not known
   */
  Policy named(String named) {
    Optional<Policy> shipped = Shipped.policy(named);
    return shipped.isPresent() ? shipped.get() : known(named, read(named));
  }

  private Policy read(String named) {
    try {
      Path file = Path.of(named);
      if (Files.exists(file)) {
        return documents.read(named, file, Policy.class);
      }
    } catch (InvalidPathException e) {
      // no file either
    } catch (UnreadableDocumentException e) {
      throw wrong(named + "': " + e.line().en());
    }
    throw wrong(
        named + "' is neither a file nor one of: " + String.join(", ", Shipped.policyNames()));
  }

  private Policy known(String named, Policy policy) {
    ImmutableSet<String> codes =
        Catalogue.ALL.stream()
            .flatMap(set -> set.rules().stream())
            .map(rule -> rule.info().code())
            .collect(ImmutableSet.toImmutableSet());
    Stream.of(policy.severities().keySet(), policy.off(), policy.needed())
        .flatMap(each -> each.stream())
        .filter(code -> !codes.contains(code))
        .findFirst()
        .ifPresent(
            code -> {
              throw wrong(
                  named
                      + "' names the unknown rule '"
                      + code
                      + "', expected codes of 'zhifa rules'");
            });
    return policy;
  }

  private ParameterException wrong(String what) {
    return new ParameterException(commandLine, "Invalid value for option '--policy': '" + what);
  }
}
