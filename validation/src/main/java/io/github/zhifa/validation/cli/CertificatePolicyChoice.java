// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.certificate.CertificatePolicies;
import io.github.zhifa.model.certificate.CertificatePolicy;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.certificate.CertificatePolicyLint;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.law.RegisterFault;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What a place decides of certificates: a policy that zhifa brings, or a file with one. */
final class CertificatePolicyChoice {
  @Option(
      names = "--policy",
      paramLabel = "NAME|FILE",
      defaultValue = "national",
      description =
          "What the place decides of certificates: the name of a policy that zhifa brings, or a"
              + " file of kind certificate-policies with one policy. Default: ${DEFAULT-VALUE}.")
  private String named = "national";

  /** A policy under its name. */
  record Named(String name, CertificatePolicy policy) {}

  /**
   * Returns the policy that was chosen.
   *
   * @throws ParameterException if there is none, or the file cannot be read or contradicts itself
   */
  Named read(CommandLine commandLine, Documents documents) {
    CertificatePolicies shipped = Shipped.certificatePolicies();
    return shipped
        .named(named)
        .map(policy -> new Named(named, policy))
        .orElseGet(() -> sound(file(commandLine, documents, shipped), commandLine));
  }

  private Named file(CommandLine commandLine, Documents documents, CertificatePolicies shipped) {
    try {
      Path file = Path.of(named);
      if (Files.exists(file)) {
        return only(documents.read(named, file, CertificatePolicies.class), commandLine);
      }
    } catch (InvalidPathException e) {
      // no file either
    } catch (UnreadableDocumentException e) {
      throw wrong(commandLine, named + "': " + e.line().en());
    }
    throw wrong(
        commandLine,
        named
            + "' is neither a file nor one of: "
            + String.join(", ", shipped.policies().keySet()));
  }

  private Named only(CertificatePolicies policies, CommandLine commandLine) {
    if (policies.policies().size() != 1) {
      throw wrong(
          commandLine, named + "' holds " + policies.policies().size() + " policies, expected one");
    }
    Map.Entry<String, CertificatePolicy> one = policies.policies().entrySet().asList().get(0);
    return new Named(one.getKey(), one.getValue());
  }

  private Named sound(Named chosen, CommandLine commandLine) {
    ImmutableList<RegisterFault> faults = CertificatePolicyLint.of(chosen.policy());
    if (!faults.isEmpty()) {
      throw wrong(
          commandLine,
          named
              + "': "
              + faults.stream()
                  .map(
                      each ->
                          each.code()
                              + " /policies/"
                              + chosen.name()
                              + each.pointer()
                              + ": "
                              + each.message().en())
                  .collect(Collectors.joining("; ")));
    }
    return chosen;
  }

  private static ParameterException wrong(CommandLine commandLine, String what) {
    return new ParameterException(commandLine, "Invalid value for option '--policy': '" + what);
  }
}
