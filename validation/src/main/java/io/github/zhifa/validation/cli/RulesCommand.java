// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.validation.catalogue.Catalogue;
import io.github.zhifa.validation.catalogue.RulesJson;
import io.github.zhifa.validation.catalogue.RulesMarkdown;
import io.github.zhifa.validation.cli.Choice.PageFormat;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints all that rules say of themselves. */
@Command(
    name = "rules",
    description = "Prints every rule: what it finds, why, by which law, and examples.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the rules were printed", ExitCodes.USAGE, "4:something broke inside"})
final class RulesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "md|json",
      defaultValue = "md",
      converter = Choice.OfPage.class,
      description = "The form of the page. Default: ${DEFAULT-VALUE}.")
  private PageFormat format = PageFormat.MD;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(
        format == PageFormat.JSON
            ? RulesJson.write(Catalogue.ALL)
            : RulesMarkdown.write(Catalogue.ALL));
    out.flush();
    return 0;
  }
}
