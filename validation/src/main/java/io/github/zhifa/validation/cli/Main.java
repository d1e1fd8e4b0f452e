// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.report.ToolVersion;
import io.github.zhifa.validation.report.Verdict;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;

/** The command line. */
@Command(
    name = "zhifa",
    description = "Checks published lists of grassroots administrative enforcement (执法).",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      BasesCommand.class,
      CertificatesCommand.class,
      CheckCommand.class,
      ClausesCommand.class,
      DiffCommand.class,
      ExportCommand.class,
      FiguresCommand.class,
      IdentifiersCommand.class,
      ImportCommand.class,
      NewCommand.class,
      PowerCommand.class,
      QuoteCommand.class,
      RulesCommand.class,
      StaffingCommand.class
    },
    exitCodeListHeading = ExitCodes.HEADING,
    exitCodeList = {
      ExitCodes.ACCEPTED,
      ExitCodes.REJECTED,
      ExitCodes.USAGE,
      ExitCodes.UNREADABLE,
      ExitCodes.UNDECIDED
    })
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(args, out, err);
    out.flush();
    if (out.checkError()) {
      err.println("zhifa: the output could not be written");
      code = Verdict.UNDECIDED.exitCode();
    }
    err.flush();
    System.exit(code);
  }

  /** Runs the command line; whatever breaks inside is one line and never success. */
  @SuppressWarnings("CatchAndPrintStackTrace") // only the message is printed
  static int run(String[] args, PrintStream out, PrintStream err) {
    try {
      CommandLine commandLine = new CommandLine(new Main());
      commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
      commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
      commandLine.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
      commandLine.setExpandAtFiles(false);
      commandLine.setParameterExceptionHandler((wrong, given) -> usage(wrong, err));
      commandLine.setExecutionExceptionHandler((broken, in, parsed) -> broken(broken, err));
      return commandLine.execute(args);
    } catch (Throwable unexpected) { // an error, too, is one line and never success
      return broken(unexpected, err);
    }
  }

  private static int usage(CommandLine.ParameterException wrong, PrintStream err) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    err.println(
        Printable.of(String.valueOf(wrong.getMessage())) + " (see '" + command + " --help')");
    return Verdict.USAGE.exitCode();
  }

  private static int broken(Throwable broken, PrintStream err) {
    String what = broken.getClass().getSimpleName() + ": " + broken.getMessage();
    err.println(Printable.of("zhifa: internal error, nothing is decided: " + what));
    return Verdict.UNDECIDED.exitCode();
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }

  /** Tells the version as built. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {ToolVersion.NAME + " " + ToolVersion.current()};
    }
  }
}
