// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import io.github.zhifa.validation.report.UnreadableInput;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a call names: a file is itself, a folder is every {@code list.json} in it. A file
 * that is named twice is there once, under the name that sorts first; so the order of the arguments
 * does not matter.
 */
final class Inputs {
  private static final String LIST = "list.json";

  /** The name of each file by the file itself. */
  private final Map<Path, String> names = new HashMap<>();

  private final List<UnreadableInput> unreadable = new ArrayList<>();
  private final List<String> emptyFolders = new ArrayList<>();

  /** Returns the files that {@code arguments} name. */
  static Inputs of(Iterable<String> arguments) throws IOException {
    Inputs inputs = new Inputs();
    for (String argument : arguments) {
      inputs.add(argument);
    }
    return inputs;
  }

  /** Returns the files by name. */
  ImmutableSortedMap<String, Path> files() {
    ImmutableSortedMap.Builder<String, Path> files = ImmutableSortedMap.naturalOrder();
    names.forEach((file, name) -> files.put(name, file));
    return files.buildOrThrow();
  }

  /** Returns the names and folders that cannot be opened. */
  ImmutableList<UnreadableInput> unreadable() {
    return ImmutableList.copyOf(unreadable);
  }

  /** Returns the folders without a list. */
  ImmutableList<String> emptyFolders() {
    return ImmutableList.sortedCopyOf(emptyFolders);
  }

  private void add(String argument) throws IOException {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      unreadable.add(
          notOpened(argument, "不是这台机器上的路径", "the path cannot be written on this machine"));
      return;
    }
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else {
      addFile(path, Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize());
    }
  }

  private void addFile(Path named, Path file) {
    String name = named.toString().replace(File.separatorChar, '/');
    names.merge(file, name, (left, right) -> left.compareTo(right) <= 0 ? left : right);
  }

  private void addFolder(Path folder) throws IOException {
    Path real = folder.toRealPath();
    int before = unreadable.size();
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        real,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.endsWith(LIST)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            String name = folder.resolve(real.relativize(file)).toString();
            unreadable.add(notOpened(name, "无法打开", "it cannot be opened"));
            return FileVisitResult.CONTINUE;
          }
        });
    for (Path file : found) {
      Path named = folder.resolve(real.relativize(file));
      addFile(named, Files.exists(file) ? file.toRealPath() : file);
    }
    if (found.isEmpty() && unreadable.size() == before) {
      emptyFolders.add(folder.toString());
    }
  }

  private static UnreadableInput notOpened(String name, String zh, String en) {
    return new UnreadableInput(
        name.replace(File.separatorChar, '/'),
        Reason.INPUT_NOT_OPENED.code(),
        Optional.empty(),
        BilingualText.of(zh, en));
  }
}
